import type { contributions, Contribution } from '../../../routes.ts';
import type { Field } from '../../entry-files/fields.ts';

/** What the page of a form tells its script of the site, beside what its inputs already say. */
export interface SiteData {
  collection: (typeof contributions)[Contribution]['collection'];
  fields: Field[];
  /** Address under which GitHub creates files. */
  newFiles: string;
  /** Address of what the rules need to know of the site. */
  known: string;
  /** Path under which the site is served. */
  base: string;
  /** Where the browser keeps what is typed. */
  draft: string;
}
