import { posix } from 'node:path';

/** Where the addresses `/img/…` of posts are kept. */
const sharedImages = 'src/content/img';

/**
 * The file of a local image, from the project's root; undefined for an address of another site.
 * `/img/x.png` is the shared folder, another path from `/` is the public one, anything else stands beside the text.
 * @throws when the address holds a `%` that encodes nothing
 */
export function imageFile(src: string, contentFile: string): string | undefined {
  if (URL.canParse(src) || src.startsWith('//')) return undefined;
  const path = decodeURI(src);
  if (path.startsWith('/img/')) return posix.join(sharedImages, path.slice('/img/'.length));
  return path.startsWith('/') ? posix.join('public', path) : posix.join(posix.dirname(contentFile), path);
}
