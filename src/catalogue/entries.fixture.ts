import type { z } from 'zod';
import { administrationSchema } from '../schemas/administration.ts';
import { pageSchema } from '../schemas/page.ts';
import { postSchema } from '../schemas/post.ts';
import { projectSchema } from '../schemas/project.ts';
import { seasonSchema } from '../schemas/season.ts';
import { workshopSchema } from '../schemas/workshop.ts';
import type { AdministrationEntry, PageEntry, PostEntry, ProjectEntry, SeasonEntry, WorkshopEntry } from './entry.ts';

/** Builders of entries for the tests: what a test does not care about is filled in, and the schema still applies. */

type Given<Schema extends z.ZodType> = Partial<z.input<Schema>>;

export const post = (id: string, given: Given<typeof postSchema> = {}): PostEntry => ({
  id,
  data: postSchema.parse({ title: `Article ${id}`, date: '2023-03-14', summary: 'Un article.', ...given }),
});

export const project = (id: string, given: Given<typeof projectSchema> = {}): ProjectEntry => ({
  id,
  data: projectSchema.parse({ title: id, summary: 'Un projet.', status: 'actif', seasons: [], ...given }),
});

export const workshop = (id: string, given: Given<typeof workshopSchema> = {}): WorkshopEntry => ({
  id,
  data: workshopSchema.parse({
    title: `Atelier ${id}`,
    kind: 'atelier',
    start: '2023-03-14',
    evidence: 'compte-rendu',
    ...given,
  }),
});

/** An event whose identifier is its date. */
export const workshopOn = (start: string, given: Given<typeof workshopSchema> = {}) =>
  workshop(start, { start, ...given });

export const season = (number: number, given: Given<typeof seasonSchema> = {}): SeasonEntry => {
  const year = given.year ?? 2021 + number;
  return {
    id: String(number),
    data: seasonSchema.parse({
      number,
      year,
      title: `Saison ${number}`,
      summary: 'Une saison.',
      start: `${year}-02-01`,
      ...given,
    }),
  };
};

export const phase = (id: string, start: string, end?: string) => ({
  id,
  name: `Phase ${id}`,
  start,
  evidence: 'calendrier' as const,
  ...(end && { end }),
});

export const administration = (id: string, given: Given<typeof administrationSchema> = {}): AdministrationEntry => ({
  id,
  data: administrationSchema.parse({ name: id, ...given }),
});

export const page = (id: string, given: Given<typeof pageSchema> = {}): PageEntry => ({
  id,
  data: pageSchema.parse({ title: id, summary: 'Une page.', ...given }),
});

export const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
