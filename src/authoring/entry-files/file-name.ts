import { isPortable } from '../../output-names.ts';
import { plain } from '../../plain.ts';
import { isKept } from '../../routes.ts';
import type { CollectionName } from '../../schemas/collections.ts';

/** The nearest well-formed address: `Été 2024` → `ete-2024`. */
export const asSlug = (text: string) =>
  plain(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The same as a name that every system takes, of some 60 signs at most, and that `isRefused` does not refuse. */
export function asName(text: string, otherwise: string, isRefused: (name: string) => boolean = () => false): string {
  const name = asSlug(asSlug(text).replace(/^(.{1,60})(?:-.*)?$|^(.{1,80}).*/, '$1$2'));
  const right = (candidate: string) => candidate && isPortable(candidate) && !isRefused(candidate);
  return [name, asSlug(`${otherwise} ${name}`)].find(right) ?? asSlug(`${otherwise} ${name} bis`);
}

/** What an entry is called where its values make no address. */
const singular = (collection: CollectionName) =>
  collection === 'actualites' ? 'article' : collection.replace(/s$/, '');

/** The name of the file of an entry, without its extension: the end of its address. */
export function fileNameOf(collection: CollectionName, values: Record<string, unknown>): string {
  const { start, kind, slug, number, shortName, name, title } = values;
  const own = slug ?? number ?? shortName ?? name ?? title;
  const words = collection === 'ateliers' ? [String(start ?? '').slice(0, 10), kind] : [own];
  return asName(words.join(' '), singular(collection), (name) => isKept(collection, name));
}
