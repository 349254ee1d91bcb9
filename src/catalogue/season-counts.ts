import type { ProjectEntry, SeasonEntry, WorkshopEntry } from './entry.ts';
import { isCancelled } from './agenda.ts';
import { projectsOfSeason } from './related.ts';
import { workshopsOfSeason } from './seasons.ts';

/** Identifiers of the administrations that a season or one of its projects names. */
export const administrationsOfSeason = ({ data }: SeasonEntry, projects: readonly ProjectEntry[]): string[] => [
  ...new Set([
    ...data.administrations,
    ...projectsOfSeason(data.number, projects).flatMap((project) => project.data.administrations),
  ]),
];

/** Entries among which something is counted, or looked for. */
export interface Among<Season extends SeasonEntry = SeasonEntry> {
  projects: readonly ProjectEntry[];
  workshops: readonly WorkshopEntry[];
  seasons: readonly Season[];
}

/**
 * What the site counts of a season where a source counts the same thing otherwise, by the identifier of the figure of that
 * source: `18 citées dans les fiches`.
 */
export function countsBeside(
  season: SeasonEntry,
  { projects, workshops, seasons }: Among,
): ReadonlyMap<string, string> {
  const held = workshopsOfSeason(season, workshops, seasons).filter((workshop) => !isCancelled(workshop));
  const ofKind = (kind: WorkshopEntry['data']['kind']) => held.filter(({ data }) => data.kind === kind).length;
  const counts: Record<string, [count: number, where: string]> = {
    administrations: [administrationsOfSeason(season, projects).length, 'citées dans les fiches'],
    ateliers: [ofKind('atelier'), 'dans les fiches'],
    formations: [ofKind('formation'), 'dans les fiches'],
  };
  return new Map(
    season.data.figures.flatMap(({ id, value }) => {
      const [count, where] = counts[id] ?? [0, ''];
      return count === 0 || String(count) === value ? [] : [[id, `${count}\u00a0${where}`] as const];
    }),
  );
}
