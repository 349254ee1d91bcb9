import { fieldsOf, type Field } from '../authoring/fields.ts';
import { contributePath } from '../catalogue/paths.ts';
import { collectionDefinitions, type CollectionName } from '../schemas/collections.ts';

/** What one may propose with a form: its collection → the end of the form's address. */
const forms = { actualites: 'actualite', projets: 'projet', ateliers: 'atelier' } as const;

/** The forms that know the entries of a collection: their fields list them, their names are taken, seasons are drawn. */
export const formsListing = (collection: CollectionName): string[] =>
  Object.entries(forms)
    .filter(
      ([own]) =>
        collection === own ||
        collection === 'saisons' ||
        doesList(fieldsOf(collectionDefinitions[own as keyof typeof forms].schema), collection),
    )
    .map(([, kind]) => contributePath(kind));

const doesList = (fields: readonly Field[], collection: CollectionName): boolean =>
  fields.some((field) => field.collection === collection || doesList(field.fields, collection));
