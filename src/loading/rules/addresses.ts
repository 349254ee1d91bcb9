import { slug } from '../../schemas/fields.ts';
import type { ContentFile } from '../read.ts';
import type { Rule } from './rule.ts';

/** Two entries of a collection cannot have one address, whatever their extensions. */
export const uniqueIds: Rule = ({ all }) => {
  const first = new Map<string, ContentFile>();
  return all.flatMap((file) => {
    const key = `${file.collection}/${file.id}`;
    const other = first.get(key);
    if (!other) first.set(key, file);
    return other
      ? [
          {
            file: file.file,
            message: `a la même adresse « ${file.id} » que ${other.file} : changez « slug » ou le nom`,
          },
        ]
      : [];
  });
};

/** A file name that gives an address has the form of one, as a `slug` has. */
export const addressableIds: Rule = ({ valid }) =>
  valid.flatMap(({ file, id }) =>
    (slug().safeParse(id).error?.issues ?? []).map(({ message }) => ({
      file,
      message: `donne l’adresse « ${id} », qui ${message}`,
    })),
  );

/** Addresses of lists, which an entry of the same name would hide: pages by number, facets by their prefix. */
const listAddresses: Partial<Record<ContentFile['collection'], RegExp>> = {
  actualites: /^(?:\d+|(?:saison|type)-.+)$/,
  projets: /^(?:saison|theme|statut|administration)-.+$/,
  ateliers: /^saison-\d+$/,
};

export const freeIds: Rule = ({ all }) =>
  all
    .filter(({ collection, id }) => listAddresses[collection]?.test(id))
    .map(({ file, id }) => ({ file, message: `prend l’adresse « ${id} », gardée pour une liste : changez le nom` }));
