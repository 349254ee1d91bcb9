import { fieldsOf, type Field } from '../entry-files/fields.ts';
import { administrationLabel } from '../../catalogue/administrations.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatDay } from '../../catalogue/dates.ts';
import { sortedBy } from '../../catalogue/entry.ts';
import { collectionDefinitions, type CollectionName } from '../../schemas/collections.ts';
import type { ReferencedCollection } from '../../schemas/fields.ts';

type Options = Record<ReferencedCollection, Field['options']>;

/** The entries that a reference may name, as people call them. */
const optionsOf = ({ projects, workshops, seasons, administrations }: Catalogue): Options => ({
  projets: projects.map(({ id, data }) => ({ value: id, label: data.title })),
  ateliers: workshops
    .map(({ id, data }) => ({ value: id, label: `${formatDay(data.start)}\u00a0: ${data.title}` }))
    .reverse(),
  saisons: seasons.map(({ data }) => ({ value: String(data.number), label: `${data.title}, ${data.year}` })),
  administrations: sortedBy(
    administrations.map((item) => ({ value: item.id, label: administrationLabel(item) })),
    ({ label }) => label,
  ),
});

const withOptions = (field: Field, options: Options): Field => ({
  ...field,
  options: field.collection ? options[field.collection] : field.options,
  fields: field.fields.map((inner) => withOptions(inner, options)),
});

/** The fields of a form, from the schema of its collection. The address comes from the name of the file, asked apart. */
export function formFields(collection: CollectionName, catalogue: Catalogue): Field[] {
  const options = optionsOf(catalogue);
  return fieldsOf(collectionDefinitions[collection].schema)
    .filter(({ key }) => key !== 'slug')
    .map((field) => withOptions(field, options));
}
