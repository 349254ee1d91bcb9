import type { Nodes } from 'hast';
import { toString } from 'mdast-util-to-string';
import { elementsIn } from './nodes.ts';

const isOfSite = (address: unknown): address is string => typeof address === 'string' && /^\/(?!\/)/.test(address);

/** Adds the base path to the addresses of the site in a tree; pictures of the shared folder are no addresses. */
export function addBase(tree: Nodes, withBase: (path: string) => string): void {
  for (const { properties } of elementsIn(tree)) {
    if (isOfSite(properties.href)) properties.href = withBase(properties.href);
    if (isOfSite(properties.src) && !properties.src.startsWith('/img/')) properties.src = withBase(properties.src);
  }
}

const bareAddress = /^(?:https?:\/\/|www\.)\S+$/i;

/** The address of a link whose words are an address too: `www.exemple.fr`, which says no more, is one over https. */
export const addressOf = (url: string, words: string): string =>
  /^www\./i.test(words) && url === `http://${words}` ? `https://${words}` : url;

/** Names by their site the links whose words are an address, which is long to read and to hear: `exemple.fr`. */
export function nameLinks(tree: Nodes): void {
  for (const node of elementsIn(tree)) {
    const words = node.tagName === 'a' ? toString(node).trim() : '';
    if (!bareAddress.test(words)) continue;
    const href = addressOf(String(node.properties.href), words);
    if (!URL.canParse(href)) continue;
    const { hostname } = new URL(href);
    node.properties.href = href;
    if (hostname) node.children = [{ type: 'text', value: hostname.replace(/^www\./, '') }];
  }
}
