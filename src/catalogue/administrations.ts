import { administrationKinds } from '../schemas/vocabulary.ts';
import { sortedBy, type AdministrationEntry, type SeasonEntry } from './entry.ts';
import { administrationsOfSeason, type Among } from './season-counts.ts';

/** The name by which people call an administration. */
export const administrationLabel = ({ data }: AdministrationEntry) => data.shortName ?? data.name;

const feminine = /^(?:Agence|Assemblée|Banque|Cour|Direction|Délégation|Gendarmerie|Haute|Inspection)\b/;
const masculine = /^(?:Centre|Conseil|Institut|Ministère|Pôle|Réseau|Secrétariat|Service)\b/;

/** Whose something is: `de l’Insee`, `de la DINUM`, `du ministère de la Santé`, `de Santé publique France`. */
export function ofAdministration(administration: AdministrationEntry): string {
  const { name } = administration.data;
  if (name.startsWith('Ministère')) return `du ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const label = administrationLabel(administration);
  if (/^[AEÉIOU]/.test(label)) return `de l’${label}`;
  return `${feminine.test(name) ? 'de la' : masculine.test(name) ? 'du' : 'de'} ${label}`;
}

/** The administrations named by identifiers, in the order of their labels. */
export const administrationsNamed = <Item extends AdministrationEntry>(ids: readonly string[], all: readonly Item[]) =>
  sortedBy(
    all.filter(({ id }) => ids.includes(id)),
    administrationLabel,
  );

/** Administrations by kind, in the order of the kinds, without an empty group; those that have none come last. */
export const administrationGroups = <Item extends AdministrationEntry>(all: readonly Item[]) =>
  [...Object.entries(administrationKinds), [undefined, 'Autres'] as const]
    .map(([kind, label]) => ({ label, items: all.filter(({ data }) => data.kind === kind) }))
    .filter(({ items }) => items.length > 0);

/** The seasons of its projects, of the events it came to, and those whose account names it. */
export const seasonsOfAdministration = <Season extends SeasonEntry>(id: string, catalogue: Among<Season>): Season[] =>
  catalogue.seasons.filter((season) => administrationsOfSeason(season, catalogue).includes(id));
