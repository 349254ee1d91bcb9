import { basename, dirname } from 'node:path/posix';
import { requiredPages } from '../../catalogue/pages.ts';
import { administrationPath, entryPaths, isListAddress, projectListPath } from '../../routes.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { slug } from '../../schemas/fields.ts';
import { isPicture } from '../../schemas/pictures.ts';
import type { Content } from '../check/content.ts';
import { rangeOfValue, type Entry } from '../check/entry.ts';
import { pictureFiles } from '../check/rules/pictures.ts';
import { asSlug } from '../entry-files/file-name.ts';

/** An entry that is to be renamed or removed. */
export interface Target {
  entry: Entry;
  collection: CollectionName;
  id: string;
}

/**
 * The entry that `name` says, as `projets/cartiflette` or by its path.
 * @throws an Error in French when there is none, or when the site cannot do without it
 */
export function targetNamed(content: Content, name: string): Target {
  const [folder, ...rest] = name
    .replace(/^(?:\.\/)?src\/content\//, '')
    .replace(/(?:\/index)?\.\w+$/, '')
    .split('/');
  const id = rest.at(-1);
  const entry = content.entries.find(({ collection, ...found }) => collection === folder && found.id === id);
  if (!entry?.collection || !id)
    throw new Error(`« ${name} » n’existe pas. Écrivez par exemple « projets/cartiflette ».`);
  if (entry.collection === 'saisons')
    throw new Error('Une saison porte son numéro : son fichier ne se renomme ni ne se retire.');
  if (entry.collection === 'pages' && requiredPages.includes(id))
    throw new Error(`Le site a besoin de la page « ${id} ».`);
  return { entry, collection: entry.collection, id };
}

/** @throws an Error in French when an entry cannot have this identifier */
export function assertFree(content: Content, { collection }: Target, id: string): void {
  if (!slug().safeParse(id).success)
    throw new Error(`« ${id} » n’est pas une adresse. Écrivez « ${asSlug(id) || 'nouveau-nom'} ».`);
  if (isListAddress(collection, id)) throw new Error(`L’adresse « ${id} » est gardée pour une liste.`);
  const other = content.entries.find((entry) => entry.collection === collection && entry.id === id);
  if (other) throw new Error(`L’adresse « ${id} » est déjà celle de ${other.file.path}.`);
}

/** The pages that an entry has by its identifier; a draft has none yet. */
export const pagesOf = ({ collection, entry }: Target, id: string): string[] => {
  if ((entry.value as { draft?: boolean }).draft) return [];
  return [collection === 'administrations' ? projectListPath(`administration-${id}`) : entryPaths[collection](id)];
};

/** Every address by which a text may name it. */
export const addressesOf = ({ collection }: Target, id: string): string[] =>
  collection === 'administrations'
    ? [projectListPath(`administration-${id}`), administrationPath(id)]
    : [entryPaths[collection](id)];

/** Where its `slug` stands, when it takes its identifier from there and not from its file. */
export const rangeOfSlug = ({ entry }: Target) =>
  entry.header?.data.slug === undefined ? undefined : rangeOfValue(entry, ['slug']);

/** The files named after an entry, from the project's root: its folder, or its file and its pictures; a project's drawing. */
export function filesOf({ entry, collection, id }: Target, content: Content): string[] {
  const { path } = entry.file;
  const isNamed = (file: string) => new RegExp(`^${id}[.-]`).test(basename(file)) && isPicture(file);
  const others = new Set(content.entries.filter((other) => other !== entry).flatMap(pictureFiles));
  const pictures = pictureFiles(entry).filter(
    (file) => isNamed(file) && content.files.includes(file) && !others.has(file),
  );
  if (basename(path).startsWith('index.')) return [dirname(path)];
  return [...new Set([path, ...pictures, ...(collection === 'projets' ? [`src/plates/${id}.svg`] : [])])];
}
