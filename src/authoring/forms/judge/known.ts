import type { CollectionName } from '../../../schemas/collections.ts';

/** What the rules need to know of the rest of the site to judge a new entry. */
export interface KnownContent {
  entries: KnownEntry[];
  /** The pictures of the content, from the project's root. */
  pictures: string[];
}

export interface KnownEntry {
  collection?: CollectionName;
  id: string;
  /** From the project's root. */
  path: string;
  value: unknown;
}

/** The keys that rules read in other entries than the one that they judge. */
const keys = [
  ...['title', 'date', 'updated', 'draft', 'kind', 'season', 'number', 'year', 'start', 'end', 'phases'],
  ...['seasons', 'themes', 'status', 'administrations', 'name', 'shortName', 'predecessors'],
];

/** An entry without the words that only its page shows. */
export const knownEntry = ({ value, ...entry }: KnownEntry): KnownEntry => ({
  ...entry,
  value: Object.fromEntries(Object.entries(value as object).filter(([key]) => keys.includes(key))),
});
