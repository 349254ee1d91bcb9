import type { Nodes } from 'hast';
import { toString } from 'mdast-util-to-string';
import { site } from '../site.ts';
import { elementsIn } from './nodes.ts';

const isOfSite = (address: unknown): address is string => typeof address === 'string' && /^\/(?!\/)/.test(address);

/** Adds the base path to the addresses of the site in a tree; pictures of the shared folder are no addresses. */
export function addBase(tree: Nodes, withBase: (path: string) => string): void {
  for (const { properties } of elementsIn(tree)) {
    if (isOfSite(properties.href)) properties.href = withBase(properties.href);
    if (isOfSite(properties.src) && !properties.src.startsWith('/img/')) properties.src = withBase(properties.src);
  }
}

/** An address without its `%`, as it is when one encodes nothing. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** What an address says, if it is one: `URL.parse` is younger than the browsers that the forms serve. */
export const parsedUrl = (url: string) => (URL.canParse(url) ? new URL(url) : undefined);

const bareAddress = /^(?:https?:\/\/|www\.)\S+$/i;

/** The address of a link whose words are an address too: `www.exemple.fr`, which says no more, is one over https. */
export const addressOf = (url: string, words: string): string =>
  /^www\./i.test(words) && parsedUrl(`http://${words}`)?.href === parsedUrl(url)?.href ? `https://${words}` : url;

/** The address within one of Outlook, of Teams, of Google or of a filter of mail, which tells them, or everyone, who reads it. */
export function directAddress(url: string): string {
  const { hostname = '', pathname = '', searchParams } = parsedUrl(url) ?? {};
  const isSafeLink =
    /(?:^|\.)safelinks\.protection\.outlook\.com$/.test(hostname) || pathname.includes('/atp-safelinks.');
  const isGoogle = /^(?:www\.)?google\.[a-z.]+$/.test(hostname) && pathname === '/url';
  const named = isSafeLink || isGoogle ? (searchParams?.get('url') ?? searchParams?.get('q')) : undefined;
  const within = named ?? /^https:\/\/urldefense\.com\/v3\/__([^*]+?)__;/.exec(url)?.[1];
  return within && URL.canParse(within) ? within : url;
}

/** Names by their site the links whose words are an address, which is long to read and to hear: `exemple.fr`. */
export function nameLinks(tree: Nodes): void {
  for (const node of elementsIn(tree)) {
    const words = node.tagName === 'a' ? toString(node).trim() : '';
    if (!bareAddress.test(words)) continue;
    const href = addressOf(String(node.properties.href), words);
    const { hostname } = parsedUrl(href) ?? {};
    if (hostname === undefined) continue;
    node.properties.href = href;
    // Accents come encoded; letters that are not French, and may look so, stay so.
    const typed = /^(?:https?:\/\/)?([a-zà-öø-ÿœ\d.-]+)(?![^/?#])/.exec(words.toLowerCase())?.[1] ?? '';
    const name = parsedUrl(`https://${typed}`)?.hostname === hostname ? typed : hostname;
    if (hostname) node.children = [{ type: 'text', value: name.replace(/^www\./, '') }];
  }
}

const [, owner = '', repository = ''] = new URL(site.repository).pathname.split('/');

/** Where the site, its previews and `npm start` answer: the same pages, under other names. */
const hosts = [
  site.origin.replace('https://', '').replaceAll('.', '\\.'),
  `${owner}\\.github\\.io/${repository}`,
  '(?:localhost|127\\.0\\.0\\.1):43\\d\\d',
];
const ofSite = new RegExp(`^https?://(?:${hosts.join('|')})(?:/apercu(?:-local)?/pr-\\d+)?(?=[/?#]|$)`, 'i');

/** The address in the site of one that is written in full; undefined for that of another site. */
export const pathInSite = (url: string): string | undefined =>
  ofSite.test(url) ? url.replace(ofSite, '').replace(/^(?!\/)/, '/') : undefined;

/** Makes links lead where they are: neither through who watches them, nor out of a preview to the site itself. */
export function shortenLinks(tree: Nodes): void {
  for (const { properties } of elementsIn(tree)) {
    if (typeof properties.href !== 'string') continue;
    const href = directAddress(properties.href);
    properties.href = pathInSite(href) ?? href;
  }
}
