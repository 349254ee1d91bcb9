/** What each file of /donnees/ holds: records made of the entries, along a schema made of theirs. */
import { z } from 'zod';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isoDate, latestDay } from '../../catalogue/dates.ts';
import { eventPath } from '../../catalogue/event-path.ts';
import { phaseOfWorkshop, seasonOfEntry } from '../../catalogue/seasons.ts';
import { administrationPath, entryPaths, type DatasetName } from '../../routes.ts';
import { collectionDefinitions } from '../../schemas/collections.ts';
import { jsonSchemaOf, type FieldSchema } from '../../schemas/json-schema.ts';
import type { Post } from '../../schemas/post.ts';
import type { Project } from '../../schemas/project.ts';
import { absoluteUrl, deployment, site } from '../../site.ts';

/** An entry as open data gives it: its values by their keys. */
export type DataRecord = Record<string, unknown>;

/** Licence of the content, by its SPDX identifier: https://spdx.org/licenses/etalab-2.0.html */
export const dataLicence = 'etalab-2.0';

/** What serves the making of the pages only: addresses of pictures in the repository, whose rights may be others'. */
const left = ['draft', 'slug', 'images'];

/** The schema of a record: the keys of its entry, and its own; the order of its properties is that of the columns. */
export function recordSchema(name: DatasetName): FieldSchema {
  const fields = Object.entries(collectionDefinitions[name].schema.shape).filter(([key]) => !left.includes(key));
  const record = z.object({
    id: z.string().describe('Identifiant, stable : la fin de l’adresse de la page.'),
    page: z.url().describe('Adresse de la page sur ce site.'),
    ...Object.fromEntries(fields),
    file: z.url().describe('Fichier d’où vient l’enregistrement, dans le dépôt du site.'),
    dataLicence: z.string().describe('Licence de l’enregistrement.'),
    dataDate: z
      .string()
      .describe('Jour du dernier changement connu : celui que l’enregistrement date, ou celui des colonnes.'),
  });
  return jsonSchemaOf(record, 'output');
}

/** A value with nothing but what its schema names, in its order, its dates in ISO 8601. */
function along({ format, items, properties }: FieldSchema, value: unknown): unknown {
  if (format === 'local-date' || format === 'partial-date') return isoDate(String(value));
  if (items && Array.isArray(value)) return value.map((item) => along(items, item));
  if (!properties) return value;
  const values = value as DataRecord;
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, field]) =>
      values[key] === undefined ? [] : [[key, along(field, values[key])]],
    ),
  );
}

/** The entries of a collection, posts being public, with the season and the phase that the site derives. */
export function entriesOf(name: DatasetName, catalogue: Catalogue) {
  const { projects: projets, administrations, seasons: saisons, publicPosts, workshops } = catalogue;
  const actualites = publicPosts.map((post) => {
    const season = seasonOfEntry(post, saisons)?.data.number;
    return { ...post, data: { ...post.data, season } };
  });
  const ateliers = workshops.map((workshop) => {
    const season = seasonOfEntry(workshop, saisons)?.data;
    const phase = phaseOfWorkshop(workshop, season)?.id;
    return { ...workshop, data: { ...workshop.data, season: season?.number, phase } };
  });
  return { projets, ateliers, saisons, administrations, actualites }[name];
}

const blob = `${site.repository}/blob/${deployment.preview?.sha ?? site.branch}`;

type Dated = Pick<Post, 'sources'> & Partial<Pick<Post & Project, 'date' | 'updated' | 'lastActivity'>>;

/** The days on which an entry says that something of it became known. */
const changesOf = ({ date, updated, lastActivity, sources }: Dated) => [
  ...[date, updated, lastActivity],
  ...sources.map((source) => source.date),
];

/** The records of a collection, in the order of its entries, none older than its columns; the day of the build is nowhere. */
export function recordsOf(name: DatasetName, catalogue: Catalogue, since: string): DataRecord[] {
  const schema = recordSchema(name);
  const pathOf = name === 'administrations' ? administrationPath : entryPaths[name];
  return entriesOf(name, catalogue).map((entry) => {
    const { id, data, filePath } = entry;
    const page = absoluteUrl('row' in entry ? eventPath(entry) : pathOf(id));
    const dataDate = latestDay([since, ...changesOf({ sources: [], ...data })]);
    const record = { id, page, ...data, file: `${blob}/${filePath}`, dataLicence, dataDate };
    return along(schema, record) as DataRecord;
  });
}
