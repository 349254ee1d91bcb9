/** What each file of /donnees/ holds: records made of the entries, along a schema made of theirs. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isoDate } from '../../catalogue/dates.ts';
import type {
  AdministrationEntry,
  PostEntry,
  ProjectEntry,
  SeasonEntry,
  WorkshopEntry,
} from '../../catalogue/entry.ts';
import { phaseOfWorkshop, seasonOfPost, seasonOfWorkshop } from '../../catalogue/seasons.ts';
import { administrationPath, entryPaths, type DatasetName } from '../../routes.ts';
import { collectionDefinitions } from '../../schemas/collections.ts';
import { jsonSchemaOf, type FieldSchema } from '../../schemas/json-schema.ts';
import { absoluteUrl, deployment, site } from '../../site.ts';

type InFile<Entry> = readonly (Entry & { filePath?: string | undefined })[];

export interface Entries {
  projets: InFile<ProjectEntry>;
  ateliers: InFile<WorkshopEntry>;
  saisons: InFile<SeasonEntry>;
  administrations: InFile<AdministrationEntry>;
  actualites: InFile<PostEntry>;
}

/** The entries of the catalogue that the public may read, on the preview of a pull request too. */
export const entriesOf = (catalogue: Catalogue): Entries => ({
  projets: catalogue.projects,
  ateliers: catalogue.workshops,
  saisons: catalogue.seasons,
  administrations: catalogue.administrations,
  actualites: catalogue.publicPosts,
});

export type DataRecord = Record<string, unknown>;

/** Licence of the content, by its SPDX identifier: https://spdx.org/licenses/etalab-2.0.html */
export const dataLicence = 'etalab-2.0';

/** What serves the making of the pages only: addresses of pictures in the repository, whose rights may be others'. */
const left = ['draft', 'slug', 'images', 'logo'];

/** A date of any precision: `2023`, `2023-03`, `2023-03-14`, `2023-03-14T13:00+01:00`. */
const datePattern = '^\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}[+-]\\d{2}:\\d{2})?)?)?$';

/** A schema of the content without what only editors read, its dates as they are given away. */
const published = (schema: FieldSchema): FieldSchema =>
  JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === 'patternErrorMessage' || key === 'collection' || key === 'default') return undefined;
    const isDate = value?.format === 'local-date' || value?.format === 'partial-date';
    return isDate ? { type: 'string', pattern: datePattern, description: value.description } : value;
  });

const line = (description: string): FieldSchema => ({ type: 'string', minLength: 1, description });
const address = (description: string): FieldSchema => ({ type: 'string', format: 'uri', description });

/** What replaces the key of an entry of the same name: what the site derives, where its author wrote nothing. */
const derived: Partial<Record<string, string>> = {
  season: 'Numéro de la saison, d’après la date si le texte ne le dit pas.',
  phase: 'Identifiant de la phase de la saison, d’après la date si le texte ne le dit pas.',
};

function makeSchema(name: DatasetName): FieldSchema {
  const { properties = {}, required = [] } = published(jsonSchemaOf(collectionDefinitions[name].schema, 'output'));
  const kept = Object.entries(properties).filter(([key]) => !left.includes(key));
  const added = {
    id: line('Identifiant, stable : la fin de l’adresse de la page.'),
    page: address('Adresse de la page sur ce site.'),
  };
  const provenance = {
    file: address('Fichier d’où vient l’enregistrement, dans le dépôt du site.'),
    dataLicence: { const: dataLicence, type: 'string', description: 'Licence de l’enregistrement.' } as FieldSchema,
    dataDate: { type: 'string', format: 'date', description: 'Jour où l’enregistrement a été produit.' } as FieldSchema,
  };
  return {
    type: 'object',
    properties: {
      ...added,
      ...Object.fromEntries(
        kept.map(([key, field]) => [key, derived[key] ? { ...field, description: derived[key] } : field]),
      ),
      ...provenance,
    },
    required: [...Object.keys(added), ...required.filter((key) => !left.includes(key)), ...Object.keys(provenance)],
    additionalProperties: false,
  };
}

const schemas = new Map<DatasetName, FieldSchema>();

/** The JSON Schema of a record; the order of its properties is that of the columns. */
export function recordSchema(name: DatasetName): FieldSchema {
  const schema = schemas.get(name) ?? makeSchema(name);
  schemas.set(name, schema);
  return schema;
}

/** A value with nothing but what its schema names, in its order, its dates in ISO 8601. */
function along(schema: FieldSchema, value: unknown): unknown {
  if (schema.pattern === datePattern) return isoDate(String(value));
  if (Array.isArray(value)) return value.map((item) => along(schema.items!, item));
  if (!schema.properties) return value;
  const values = value as DataRecord;
  return Object.fromEntries(
    Object.entries(schema.properties).flatMap(([key, field]) =>
      values[key] === undefined ? [] : [[key, along(field, values[key])]],
    ),
  );
}

const blob = `${site.repository}/blob/${deployment.preview?.sha ?? site.branch}`;

/** The records of a collection, in the order of its entries. */
export function recordsOf(name: DatasetName, entries: Entries, dataDate: string): DataRecord[] {
  const { saisons } = entries;
  const recordOf = (entry: InFile<{ id: string; data: object }>[number], more: DataRecord = {}) =>
    along(recordSchema(name), {
      ...{ id: entry.id, page: absoluteUrl(pathOf(name, entry.id)) },
      ...entry.data,
      ...more,
      ...{ file: `${blob}/${entry.filePath}`, dataLicence, dataDate },
    }) as DataRecord;
  if (name === 'actualites')
    return entries.actualites.map((post) => recordOf(post, { season: seasonOfPost(post, saisons)?.data.number }));
  if (name === 'ateliers')
    return entries.ateliers.map((workshop) => {
      const season = seasonOfWorkshop(workshop, saisons)?.data;
      return recordOf(workshop, { season: season?.number, phase: phaseOfWorkshop(workshop, season)?.id });
    });
  return entries[name].map((entry) => recordOf(entry));
}

const pathOf = (name: DatasetName, id: string) =>
  name === 'administrations' ? administrationPath(id) : entryPaths[name](id);
