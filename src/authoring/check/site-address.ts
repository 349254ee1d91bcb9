import { join } from 'node:path/posix';
import { site } from '../../site.ts';
import { collectionNames } from '../../schemas/collections.ts';
import { asSlug } from '../entry-files/file-name.ts';
import type { Entry } from './entry.ts';

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

/** Pages that an address may mean: one of a file, as `../projets/a.md`, or one that is badly typed, as `projets/a b`. */
export function meantAddresses(path: string, { file }: Entry): string[] {
  const page = path.replace(/(?:\/index)?\.(?:mdx?|qmd|rmd|ipynb|ya?ml|html?)$/i, '').replace(/\/index$/, '');
  const beside = join('/', file.dirname!.replace(/^src\/content/, ''), page).replace(/^\/pages(?=\/)/, '');
  const fromRoot = join('/', page);
  const last = page.split('/').findLast(Boolean) ?? '';
  const typed = [
    ...(path.startsWith('/') ? [fromRoot] : [beside, fromRoot]),
    ...collectionNames.map((name) => `/${name}/${last}`),
  ];
  return typed
    .flatMap((address) => [address, address.split('/').map(asSlug).join('/')])
    .map((address) => join(address, '/'));
}
