import type { Block } from '../markdown/blocks.ts';
import { href } from '../site.ts';

/**
 * The blocks of a text with only the words of its links to pages that a build does not show. A page may so name a post
 * that is not public yet: its link appears with the post.
 * @param absent addresses from the root of the site, from `/` to `/`
 */
export function withoutLinksTo(absent: readonly string[], blocks: Block[]): Block[] {
  if (absent.length === 0) return blocks;
  const address = `(?:${absent.map((path) => RegExp.escape(href(path))).join('|')})(?:[?#][^"]*)?`;
  const link = new RegExp(`<a href="${address}"[^>]*>(.*?)</a>`, 'gs');
  // Around a component, such as a picture, a link begins in one block and ends in another.
  const opening = new RegExp(`<a href="${address}"`, 'g');
  const unlink = (parts: Block[]): Block[] =>
    parts.map((block) =>
      typeof block === 'string'
        ? block.replaceAll(link, '$1').replaceAll(opening, '<a')
        : { ...block, blocks: unlink(block.blocks) },
    );
  return unlink(blocks);
}
