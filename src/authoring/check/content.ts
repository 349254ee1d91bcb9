import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { collectionDefinitions, collectionNames, type CollectionName } from '../../schemas/collections.ts';
import { legalSchema } from '../../schemas/legal.ts';
import type { Entry as CatalogueEntry } from '../../catalogue/entry.ts';
import { redirectsSchema, type Redirect } from '../../schemas/redirect.ts';
import { readEntry, type Entry } from './entry.ts';

/** The whole content below `root`, the project's folder. */
export interface Content {
  root: string;
  entries: Entry[];
  /** Every file of src/content, from the project's root. */
  files: string[];
}

/** Old addresses, and where they lead. */
const redirectsPath = 'src/content/redirections.yaml';

/** Single files of src/content, which are no entries of a collection. */
const documents: Record<string, Pick<Entry, 'schema'>> = {
  'src/content/mentions.yaml': { schema: legalSchema },
  [redirectsPath]: { schema: redirectsSchema },
};

export const documentPaths = Object.keys(documents);

const holds = (collection: CollectionName, path: string) =>
  path.startsWith(`src/content/${collection}/`) &&
  collectionDefinitions[collection].extensions.some((extension) => path.endsWith(`.${extension}`));

/** Reads the content once. A file that is not UTF-8 keeps its replacement characters, which a rule reports. */
export function readContent(root: string): Content {
  const files = globSync('src/content/**/*', { cwd: root, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(root, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
  const entries = files.flatMap((path) => {
    const collection = collectionNames.find((name) => holds(name, path));
    const kind = collection ? { collection, schema: collectionDefinitions[collection].schema } : documents[path];
    return kind ? [readEntry(kind, path, readFileSync(join(root, path), 'utf8'))] : [];
  });
  return { root, entries, files };
}

/** The entries of a collection whose data its schema accepts, with that data. */
export function validEntries<Data>({ entries }: Content, collection: CollectionName): (Entry & { value: Data })[] {
  return entries.filter((entry) => entry.collection === collection && entry.value !== undefined) as (Entry & {
    value: Data;
  })[];
}

/** The same as the catalogue takes them. */
export const catalogueEntries = <Data>(content: Content, collection: CollectionName): CatalogueEntry<Data>[] =>
  validEntries<Data>(content, collection).map(({ id, value }) => ({ id, data: value }));

/** The file of the redirections and its lines; none when its schema refuses them. */
export function redirectsOf({ entries }: Content): { entry: Entry; redirects: Redirect[] } | undefined {
  const entry = entries.find(({ file }) => file.path === redirectsPath);
  return entry && { entry, redirects: (entry.value ?? []) as Redirect[] };
}

/** The identifiers of a collection, those of faulty entries included. */
export const idsOf = ({ entries }: Content, collection: CollectionName) =>
  entries.filter((entry) => entry.collection === collection).map(({ id }) => id);
