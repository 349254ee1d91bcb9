import { fieldsOf, type Field } from '../entry-files/fields.ts';
import { administrationLabel } from '../../catalogue/administrations.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatDay } from '../../catalogue/dates.ts';
import { sortedBy } from '../../catalogue/entry.ts';
import { contributions, type Contribution } from '../../routes.ts';
import { collectionDefinitions } from '../../schemas/collections.ts';
import type { ReferencedCollection } from '../../schemas/fields.ts';
import { absentChoices, forms } from './forms.ts';

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

/** The fields of a form, from the schema of its collection: those of its first screen, in its order, then the others. */
export function formFields(kind: Contribution, catalogue: Catalogue): { first: Field[]; folded: Field[] } {
  const options = optionsOf(catalogue);
  const { first, later } = forms[kind];
  const fields = fieldsOf(collectionDefinitions[contributions[kind].collection].schema)
    .filter(({ key }) => !later.includes(key))
    .map((field) => ({
      ...field,
      options: (field.collection ? options[field.collection] : field.options).filter(
        ({ value }) => !absentChoices.includes(value),
      ),
    }));
  return {
    first: first.flatMap((key) => fields.find((field) => field.key === key) ?? []),
    folded: fields.filter(({ key }) => !first.includes(key)),
  };
}
