import { join } from 'node:path/posix';
import { collectionNames } from '../../schemas/collections.ts';
import { asSlug } from '../entry-files/file-name.ts';
import type { Entry } from './entry.ts';

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
