import { administrationKinds } from '../schemas/vocabulary.ts';
import {
  groupedBy,
  sortedBy,
  type AdministrationEntry,
  type ProjectEntry,
  type SeasonEntry,
  type WorkshopEntry,
} from './entry.ts';
import { administrationsOfSeason } from './season-counts.ts';
import { workshopsOfSeason } from './seasons.ts';

/** The name by which people call an administration. */
export const administrationLabel = ({ data }: AdministrationEntry) => data.shortName ?? data.name;

/** The administrations named by identifiers, in the order of their labels. */
export const administrationsNamed = <Item extends AdministrationEntry>(ids: readonly string[], all: readonly Item[]) =>
  sortedBy(
    all.filter(({ id }) => ids.includes(id)),
    administrationLabel,
  );

/** Administrations by kind. */
export const administrationGroups = <Item extends AdministrationEntry>(all: readonly Item[]) =>
  groupedBy(all, ({ data }) => data.kind, administrationKinds, 'Autres');

/** The seasons of its projects, of the events it came to, and those whose account names it. */
export function seasonsOfAdministration<Season extends SeasonEntry>(
  id: string,
  {
    projects,
    seasons,
    workshops,
  }: { projects: readonly ProjectEntry[]; seasons: readonly Season[]; workshops: readonly WorkshopEntry[] },
): Season[] {
  const attended = workshops.filter(({ data }) => data.administrations.includes(id));
  return seasons.filter(
    (season) =>
      administrationsOfSeason(season, projects).includes(id) || workshopsOfSeason(season, attended, seasons).length > 0,
  );
}
