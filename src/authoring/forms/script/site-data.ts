import type { CollectionName } from '../../../schemas/collections.ts';
import type { Field } from '../../entry-files/fields.ts';

/** What the page of a form tells its script of the site, beside what its inputs already say. */
export interface SiteData {
  collection: CollectionName;
  fields: Field[];
  /** Address under which GitHub creates files. */
  newFiles: string;
  /** Address of what the judge needs to know of the site. */
  known: string;
  /** Path under which the site is served. */
  base: string;
  /** The file of each entry of the collection, by identifier. */
  taken: Record<string, string>;
}
