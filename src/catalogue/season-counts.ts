import type { ProjectEntry, SeasonEntry, WorkshopEntry } from './entry.ts';
import { isCancelled } from './agenda.ts';
import { projectsOfSeason } from './related.ts';
import { entriesOfSeason } from './seasons.ts';

/** Entries among which something is counted, or looked for. */
export interface Among<Season extends SeasonEntry = SeasonEntry> {
  projects: readonly ProjectEntry[];
  workshops: readonly WorkshopEntry[];
  seasons: readonly Season[];
}

/** Identifiers of the administrations that a season, one of its projects or of its events names. */
export const administrationsOfSeason = (season: SeasonEntry, { projects, workshops, seasons }: Among): string[] => [
  ...new Set([
    ...season.data.administrations,
    ...projectsOfSeason(season.data.number, projects).flatMap(({ data }) => data.administrations),
    ...entriesOfSeason(season, workshops, seasons).flatMap(({ data }) => data.administrations),
  ]),
];

/**
 * What the site counts of a season where a source counts the same thing otherwise, by the identifier of the figure of that
 * source: `18 citées dans les fiches`.
 */
export function countsBeside(season: SeasonEntry, told: Among): ReadonlyMap<string, string> {
  const held = entriesOfSeason(season, told.workshops, told.seasons).filter((workshop) => !isCancelled(workshop));
  const ofKind = (kind: WorkshopEntry['data']['kind']) => held.filter(({ data }) => data.kind === kind).length;
  const counts: Record<string, [count: number, where: string]> = {
    administrations: [administrationsOfSeason(season, told).length, 'citées dans les fiches'],
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
