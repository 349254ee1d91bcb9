import { localDate, type LocalDate } from './dates.ts';
import type { PostEntry } from './entry.ts';

/** Posts the public may read at `now`, newest first. */
export const publicPosts = <Item extends PostEntry>(posts: readonly Item[], now: LocalDate): Item[] =>
  posts
    .filter(({ data }) => !data.draft && localDate(data.date) <= now)
    .sort((a, b) => localDate(b.data.date).localeCompare(localDate(a.data.date)) || a.id.localeCompare(b.id));

export interface Neighbours<Item> {
  previous?: Item;
  next?: Item;
}

/** The posts just before and just after one, in time, in a list that goes from the newest to the oldest. */
export function neighboursOf<Item>(post: Item, newestFirst: readonly Item[]): Neighbours<Item> {
  const index = newestFirst.indexOf(post);
  if (index === -1) return {};
  const [previous, next] = [newestFirst[index + 1], newestFirst[index - 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
