import type { CollectionName } from '../../schemas/collections.ts';
import type { Field } from '../fields.ts';

/** What the page of a form tells its script of the site, beside what its inputs already say. */
export interface SiteData {
  collection: CollectionName;
  fields: Field[];
  /** Address under which GitHub creates files. */
  newFiles: string;
  /** Path under which the site is served. */
  base: string;
  /** The file of each entry of the collection, by identifier. */
  taken: Record<string, string>;
  /** In their order; the last one has a last day, the others last until the next. */
  seasons: { number: number; title: string; from: string; to?: string; colour: string }[];
  /** Colours of the themes and classes of the statuses, by identifier. */
  themeColours: Record<string, string>;
  statusTones: Record<string, string>;
}

/** The season of a day, or of the first one of a month or of a year, as the site tells it. */
export function seasonOfDay(date: string, seasons: SiteData['seasons']) {
  if (date === '') return undefined;
  const known = date.slice(0, 10);
  const day = known + '-01-01'.slice(known.length - 4);
  const season = seasons.findLast(({ from }) => from <= day);
  return season?.to && day > season.to ? undefined : season;
}
