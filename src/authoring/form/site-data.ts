import type { CollectionName } from '../../schemas/collections.ts';
import type { Field } from '../fields.ts';

/** What the page of a form tells its script of the site, beside what its inputs already say. */
export interface SiteData {
  collection: CollectionName;
  fields: Field[];
  repository: string;
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

/** The season of a day, as the site tells it. */
export function seasonOfDay(day: string, seasons: SiteData['seasons']) {
  const season = seasons.findLast(({ from }) => from <= day);
  return season?.to && day > season.to ? undefined : season;
}
