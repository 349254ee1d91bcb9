import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionDefinitions, collectionNames, type CollectionName } from '../../schemas/collections.ts';
import { answersSchema } from '../../schemas/answers.ts';
import { legalSchema } from '../../schemas/legal.ts';
import type { z } from 'zod';
import type { Entry as CatalogueEntry } from '../../catalogue/entry.ts';
import { redirectsSchema, type Redirect } from '../../schemas/redirect.ts';
import { once } from '../../once.ts';
import { readEntry, type Entry } from './entry.ts';

/** The whole content below `root`, the project's folder. */
export interface Content {
  root: string;
  entries: Entry[];
  /** Every file of src/content, hidden ones included, from the project's root. */
  files: string[];
  /** What is neither a file nor a folder, such as a link of the file system. */
  strays: string[];
}

/** Every address that the site has served, a line each: what was published once must not break. */
export const publishedPath = 'src/content/adresses-publiees.txt';

/** Old addresses, and where they lead. */
export const redirectsPath = 'src/content/redirections.yaml';

/** Single files of src/content, which are no entries of a collection. */
const documents: Record<string, Pick<Entry, 'schema'>> = {
  'src/content/mentions.yaml': { schema: legalSchema },
  'src/content/reponses.yaml': { schema: answersSchema },
  [redirectsPath]: { schema: redirectsSchema },
};

export const documentPaths = Object.keys(documents);

/** A file that Astro's loader passes over: it, or a folder on its way, begins with a dot. */
export const isHidden = (path: string) => path.includes('/.');

const holds = (collection: CollectionName, path: string) =>
  path.startsWith(`src/content/${collection}/`) &&
  !isHidden(path) &&
  collectionDefinitions[collection].extensions.some((extension) => path.endsWith(`.${extension}`));

/** Reads the content once. A file that is not UTF-8 keeps its replacement characters, which a rule reports. */
export function readContent(root: string): Content {
  const { files, strays } = filesBelow(root, 'src/content');
  const entries = files.flatMap((path) => {
    const collection = collectionNames.find((name) => holds(name, path));
    const kind = collection ? { collection, schema: collectionDefinitions[collection].schema } : documents[path];
    return kind ? [readEntry(kind, path, readFileSync(join(root, path), 'utf8'))] : [];
  });
  return { root, entries, files, strays };
}

/** What systems and editors leave beside files: `.DS_Store`, `Thumbs.db`, `._a.md`, `.a.md.swp`. */
const isLeftover = (name: string) => /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.*|\..*\.sw[a-p])$/i.test(name);

/** The files of a folder and of those in it, and what is no file; no link is followed. */
function filesBelow(root: string, folder: string): Pick<Content, 'files' | 'strays'> {
  if (!lstatSync(join(root, folder)).isDirectory()) return { files: [], strays: [folder] };
  const files: string[] = [];
  const strays: string[] = [];
  const walk = (path: string) => {
    for (const child of readdirSync(join(root, path), { withFileTypes: true })) {
      const childPath = `${path}/${child.name}`;
      if (child.isDirectory()) walk(childPath);
      else if (!child.isFile()) strays.push(childPath);
      else if (!isLeftover(child.name)) files.push(childPath);
    }
  };
  walk(folder);
  return { files: files.sort(), strays: strays.sort() };
}

const byCollection = once(({ entries }: Content) => Map.groupBy(entries, ({ collection }) => collection));

/** The identifiers of a collection, those of faulty entries included. */
export const idsOf = (content: Content, collection: CollectionName): string[] =>
  (byCollection(content).get(collection) ?? []).map(({ id }) => id);

/** What the schema of a collection makes of an entry. */
type DataOf<Name extends CollectionName> = z.output<(typeof collectionDefinitions)[Name]['schema']>;

/** The entries of a collection whose data its schema accepts, as the catalogue takes them. */
export const catalogueEntries = <Name extends CollectionName>(
  content: Content,
  collection: Name,
): CatalogueEntry<DataOf<Name>>[] =>
  (byCollection(content).get(collection) ?? []).flatMap(({ id, value }) =>
    // The schema of the collection made the value.
    value === undefined ? [] : [{ id, data: value as DataOf<Name> }],
  );

/** The file of the redirections, and its lines: none when its schema refuses them. */
export function redirectsOf({ entries }: Content): { entry?: Entry; redirects: Redirect[] } {
  const entry = entries.find(({ file }) => file.path === redirectsPath);
  return { ...(entry && { entry }), redirects: (entry?.value ?? []) as Redirect[] };
}
