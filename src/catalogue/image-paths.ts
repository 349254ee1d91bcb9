import { posix } from 'node:path';
import { decoded } from '../markdown/hrefs.ts';

/**
 * The file of a local image, from the project's root; undefined for an address of another site, and for one that leads
 * out of the content, or of the public folder.
 * `/img/x.png` is the shared folder, another path from `/` is the public one, anything else stands beside the text.
 */
export function imageFile(src: string, contentFile: string): string | undefined {
  if (URL.canParse(src) || src.startsWith('//')) return undefined;
  const isPublic = src.startsWith('/') && !src.startsWith('/img/');
  const home = isPublic ? 'public' : 'src/content';
  const file = posix.join(src.startsWith('/') ? home : posix.dirname(contentFile), decoded(src));
  return file.startsWith(`${home}/`) ? file : undefined;
}
