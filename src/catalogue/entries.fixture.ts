import type { z } from 'zod';
import { administrationSchema } from '../schemas/administration.ts';
import { pageSchema } from '../schemas/page.ts';
import { postSchema } from '../schemas/post.ts';
import { projectSchema } from '../schemas/project.ts';
import { seasonSchema } from '../schemas/season.ts';
import { workshopSchema } from '../schemas/workshop.ts';
import type { Entry, SeasonEntry } from './entry.ts';

/** Builds entries for the tests: what a test does not care about is filled in, and the schema still applies. */
const builder =
  <Schema extends z.ZodObject>(schema: Schema, least: (id: string) => object) =>
  (id: string, given: Partial<z.input<Schema>> = {}): Entry<z.output<Schema>> => ({
    id,
    data: schema.parse({ ...least(id), ...given }),
  });

export const administration = builder(administrationSchema, (id) => ({ name: id }));

export const page = builder(pageSchema, (id) => ({ title: id, summary: 'Une page.' }));

export const post = builder(postSchema, (id) => ({ title: `Article ${id}`, date: '2023-03-14', summary: 'Un mot.' }));

export const project = builder(projectSchema, (id) => ({
  title: id,
  summary: 'Un mot.',
  status: 'actif',
  seasons: [],
}));

export const workshop = builder(workshopSchema, (id) => ({
  title: `Atelier ${id}`,
  kind: 'atelier',
  start: '2023-03-14',
  evidence: 'compte-rendu',
}));

/** An event whose identifier is its date. */
export const workshopOn = (start: string, given: Parameters<typeof workshop>[1] = {}) =>
  workshop(start, { start, ...given });

export const season = (number: number, given: Partial<z.input<typeof seasonSchema>> = {}): SeasonEntry => {
  const year = given.year ?? 2021 + number;
  const least = { number, year, title: `Saison ${number}`, summary: 'Une saison.', start: `${year}-02-01` };
  return { id: String(number), data: seasonSchema.parse({ ...least, ...given }) };
};

export const phase = (id: string, start: string, end?: string) => ({
  id,
  name: `Phase ${id}`,
  start,
  evidence: 'calendrier' as const,
  ...(end && { end }),
});

export const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
