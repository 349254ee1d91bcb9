import { isPortable } from '../../output-names.ts';
import { plain } from '../../plain.ts';
import { isKept } from '../../routes.ts';
import type { CollectionName } from '../../schemas/collections.ts';

/** The nearest well-formed address: `Été 2024` → `ete-2024`. */
export const asSlug = (text: string) =>
  plain(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The same as a name that every system takes. */
export function asName(text: string, otherwise: string): string {
  const name = asSlug(text);
  return name && isPortable(name) ? name : asSlug(`${otherwise} ${name}`);
}

/** What a file is named after: the values of these keys. */
const named: Record<CollectionName, (values: Record<string, unknown>) => unknown[]> = {
  actualites: ({ slug, title }) => [slug ?? title],
  projets: ({ title }) => [title],
  ateliers: ({ start, kind }) => [String(start ?? '').slice(0, 10), kind],
  saisons: ({ number }) => [number],
  administrations: ({ shortName, name }) => [shortName ?? name],
  pages: ({ title }) => [title],
};

/** What an entry is called where its values make no address. */
const singular: Record<CollectionName, string> = {
  actualites: 'article',
  projets: 'projet',
  ateliers: 'atelier',
  saisons: 'saison',
  administrations: 'administration',
  pages: 'page',
};

/** The name of the file of an entry, without its extension: the end of its address. */
export function fileNameOf(collection: CollectionName, values: Record<string, unknown>): string {
  const name = asSlug(named[collection](values).join(' '));
  return name && !isKept(collection, name) ? name : asSlug(`${singular[collection]} ${name}`);
}
