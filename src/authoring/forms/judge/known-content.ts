import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { redirects } from '../../../catalogue/redirects.ts';
import type { CollectionName } from '../../../schemas/collections.ts';
import { redirectsPath } from '../../check/content.ts';

/** What the rules need to know of another entry to judge a new one. */
export interface KnownEntry {
  collection?: CollectionName;
  id: string;
  /** From the project's root. */
  path: string;
  value: unknown;
}

/** What is public of the content, for the forms to judge a new entry. */
export function knownContent(catalogue: Catalogue): KnownEntry[] {
  const { publicPosts, projects, workshops, seasons, administrations, pages } = catalogue;
  const entries = [publicPosts, projects, workshops, seasons, administrations, pages].flat();
  return [
    ...entries.map(({ collection, id, filePath = '', data }) => ({ collection, id, path: filePath, value: data })),
    { id: 'redirections', path: redirectsPath, value: redirects },
  ];
}
