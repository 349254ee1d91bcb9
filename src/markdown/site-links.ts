import type { Nodes } from 'hast';
import { elementsIn } from './nodes.ts';
import { site } from '../site.ts';

const [, owner = '', repository = ''] = new URL(site.repository).pathname.split('/');

/** Where the site, its previews and `npm start` answer: the same pages, under other names. */
const hosts = [
  RegExp.escape(site.origin.replace('https://', '')),
  `${owner}\\.github\\.io/${repository}`,
  '(?:localhost|127\\.0\\.0\\.1):43\\d\\d',
];
const ofSite = new RegExp(`^https?://(?:${hosts.join('|')})(?:/apercu(?:-local)?/pr-\\d+)?(?=[/?#]|$)`, 'i');

/** The address in the site of one that is written in full; undefined for that of another site. */
export const pathInSite = (url: string): string | undefined =>
  ofSite.test(url) ? url.replace(ofSite, '').replace(/^(?!\/)/, '/') : undefined;

/** Makes the links that name the site itself, which would leave a preview or die with it, lead where they are. */
export function shortenLinks(tree: Nodes): void {
  for (const { properties } of elementsIn(tree)) {
    if (typeof properties.href === 'string') properties.href = pathInSite(properties.href) ?? properties.href;
  }
}
