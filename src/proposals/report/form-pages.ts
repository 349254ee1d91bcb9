import { fieldsOf, type Field } from '../../authoring/entry-files/fields.ts';
import { contributePath, formNames } from '../../routes.ts';
import { collectionDefinitions, type CollectionName } from '../../schemas/collections.ts';

/** The forms that know the entries of a collection: their fields list them, their names are taken, seasons are drawn. */
export const formsListing = (collection: CollectionName): string[] =>
  Object.entries(formNames)
    .filter(
      ([own]) =>
        collection === own ||
        collection === 'saisons' ||
        doesList(fieldsOf(collectionDefinitions[own as keyof typeof formNames].schema), collection),
    )
    .map(([, kind]) => contributePath(kind));

const doesList = (fields: readonly Field[], collection: CollectionName): boolean =>
  fields.some((field) => field.collection === collection || doesList(field.fields, collection));
