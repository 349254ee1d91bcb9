import { administrationKinds } from '../schemas/vocabulary.ts';
import { sortedBy, type AdministrationEntry } from './entry.ts';

/** The name by which people call an administration. */
export const administrationLabel = ({ data }: AdministrationEntry) => data.shortName ?? data.name;

/** The administrations named by identifiers, in the order of their labels. */
export const administrationsNamed = <Item extends AdministrationEntry>(ids: readonly string[], all: readonly Item[]) =>
  sortedBy(
    all.filter(({ id }) => ids.includes(id)),
    administrationLabel,
  );

/** Administrations by kind, in the order of the vocabulary; those without a kind come last. */
export function administrationGroups<Item extends AdministrationEntry>(all: readonly Item[]) {
  const kinds = [...Object.entries(administrationKinds), [undefined, 'Autres'] as const];
  return kinds
    .map(([kind, label]) => ({
      label,
      items: sortedBy(
        all.filter(({ data }) => data.kind === kind),
        ({ data }) => data.name,
      ),
    }))
    .filter(({ items }) => items.length > 0);
}
