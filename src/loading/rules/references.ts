import { collectionDefinitions } from '../../schemas/collections.ts';
import type { ReferencedCollection } from '../../schemas/fields.ts';
import { referencesIn } from '../../schemas/references.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** Every identifier of another entry exists. */
export const knownReferences: Rule = ({ all, valid }) => {
  const ids = new Map<ReferencedCollection, string[]>();
  const idsOf = (collection: ReferencedCollection) => {
    if (!ids.has(collection)) {
      ids.set(
        collection,
        all.filter((file) => file.collection === collection).map((file) => file.id),
      );
    }
    return ids.get(collection)!;
  };
  return valid.flatMap((file) =>
    referencesIn(collectionDefinitions[file.collection].schema, file.value)
      .filter(({ collection, id }) => !idsOf(collection).includes(id))
      .map(({ path, collection, id }) => ({
        file: file.file,
        path,
        message: `désigne « ${id} », qui n’existe pas dans src/content/${collection}.${didYouMean(id, idsOf(collection))}`,
      })),
  );
};
