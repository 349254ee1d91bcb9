import type { PostEntry, SeasonEntry } from './entry.ts';
import { postFacets, type Facet, type FacetGroup } from './facets.ts';

const postsPerPage = 12;

/** One page of a list of posts: of all of them, or of those of a facet. */
export interface PostListPage<Item> {
  facet?: Facet<Item>;
  groups: FacetGroup<Item>[];
  items: Item[];
  page: number;
  lastPage: number;
  /** Number of posts of the whole news. */
  total: number;
}

/** Every page of every list of posts. The whole news has a first page even without a post. */
export function postListPages<Item extends PostEntry>({
  posts,
  seasons,
}: {
  posts: readonly Item[];
  seasons: readonly SeasonEntry[];
}): PostListPage<Item>[] {
  const groups = postFacets(posts, seasons);
  const pagesOf = (items: readonly Item[], facet?: Facet<Item>): PostListPage<Item>[] => {
    const lastPage = Math.max(1, Math.ceil(items.length / postsPerPage));
    return Array.from({ length: lastPage }, (_, index) => ({
      ...(facet && { facet }),
      groups,
      items: items.slice(index * postsPerPage, (index + 1) * postsPerPage),
      page: index + 1,
      lastPage,
      total: posts.length,
    }));
  };
  return [...pagesOf(posts), ...groups.flatMap(({ facets }) => facets.flatMap((facet) => pagesOf(facet.items, facet)))];
}
