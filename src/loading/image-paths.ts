import { posix } from 'node:path';

/** Where the addresses `/img/…` of posts are kept. */
export const sharedImages = 'src/content/img';

/**
 * The file of a local image, from the project's root; undefined for an address of another site.
 * `/img/x.png` is the shared folder, anything else stands beside the text.
 */
export function imageFile(src: string, contentFile: string): string | undefined {
  if (URL.canParse(src)) return undefined;
  if (src.startsWith('/img/')) return posix.join(sharedImages, src.slice('/img/'.length));
  return posix.join(posix.dirname(contentFile), decodeURI(src));
}
