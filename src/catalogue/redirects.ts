import { parse } from 'yaml';
import source from '../content/redirections.yaml?raw';
import { postListPath, workshopPath } from '../routes.ts';
import { redirectsSchema, type Redirect } from '../schemas/redirect.ts';
import type { Catalogue } from './catalogue.ts';
import { eventPath, hasPage } from './event-path.ts';

/** Old addresses and where their content is now, as src/content/redirections.yaml gives them. */
export const redirects = redirectsSchema.parse(parse(source.normalize('NFC')));

/** Old addresses and where their content is in this build: those of src/content/redirections.yaml, and of events without a page. */
export function currentRedirects({ absentPaths, workshops }: Catalogue): Redirect[] {
  // An event without a page of its own is read on its row, whatever address led to it.
  const lines = workshops.filter((event) => !hasPage(event));
  const rows = lines.map((event) => ({ from: workshopPath(event.id), to: eventPath(event) }));
  const rowOf = new Map(rows.map(({ from, to }) => [from, to]));
  const isAbsent = (address: string) => absentPaths.includes(address.split('#', 1)[0]!);
  // A post that is not public yet is found in the news on its day.
  const current = (to: string) => (isAbsent(to) ? postListPath() : (rowOf.get(to) ?? to));
  return [...redirects, ...rows].map(({ from, to }) => ({ from, to: current(to) }));
}
