import { formatDay, localDate, type LocalDate } from './dates.ts';
import type { Entry, PostEntry } from './entry.ts';
import { postPath } from '../routes.ts';

/** As many posts as a page of the news shows. */
export const postsPerPage = 12;

/** Why the public may not read a post at `now`, in words for those who review it; nothing when it is public. */
export function unpublishedReason({ data }: PostEntry, now: LocalDate): string | undefined {
  if (data.draft) return 'Brouillon';
  return localDate(data.date) > now ? `À paraître le ${formatDay(data.date)}` : undefined;
}

/** Posts from the newest, in the order of their names within a day. */
export const newestFirst = <Item extends PostEntry>(posts: readonly Item[]): Item[] =>
  [...posts].sort((a, b) => localDate(b.data.date).localeCompare(localDate(a.data.date)) || a.id.localeCompare(b.id));

/** The addresses of the posts that the public may not read at `now`, each with the reason. */
export const unpublishedPaths = (posts: readonly PostEntry[], now: LocalDate): Map<string, string> =>
  new Map(
    posts.flatMap((post) => {
      const reason = unpublishedReason(post, now);
      return reason ? [[postPath(post.id), reason]] : [];
    }),
  );

/** Posts the public may read at `now`, newest first. */
export const publicPosts = <Item extends PostEntry>(posts: readonly Item[], now: LocalDate): Item[] =>
  newestFirst(posts.filter((post) => !unpublishedReason(post, now)));

/** The entries just before and just after one, in time, in a list that goes from the newest to the oldest. */
export function neighboursOf<Item extends Entry<unknown>>(entry: Item, newestFirst: readonly Item[]) {
  const index = newestFirst.findIndex(({ id }) => id === entry.id);
  return { previous: newestFirst[index + 1], next: newestFirst[index - 1] };
}
