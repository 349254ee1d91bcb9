import type { Block } from '../markdown/blocks.ts';
import { href } from '../site.ts';
import type { LocalDate } from './dates.ts';
import type { PostEntry, SeasonEntry } from './entry.ts';
import { facetSlugs, postFacets } from './facets.ts';
import { postListPath } from '../routes.ts';
import { publicPosts, unpublishedPaths } from './posts.ts';

const listPaths = (posts: readonly PostEntry[], seasons: readonly SeasonEntry[]) =>
  facetSlugs(postFacets(posts, seasons)).map((slug) => postListPath(slug));

/**
 * Addresses, from the root of the site, that a text may name and that the public does not see at `now`: posts not
 * published yet, and the lists that would hold nothing else.
 */
export function absentPaths(
  posts: readonly PostEntry[],
  seasons: readonly SeasonEntry[],
  now: LocalDate,
): readonly string[] {
  const shown = new Set(listPaths(publicPosts(posts, now), seasons));
  return [...unpublishedPaths(posts, now).keys(), ...listPaths(posts, seasons).filter((path) => !shown.has(path))];
}

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
