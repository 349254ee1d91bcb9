import { Temporal } from 'temporal-polyfill';
import { isCancelled } from '../catalogue/agenda.ts';
import { dayOf, hasDay } from '../catalogue/dates.ts';
import type { SeasonEntry, WorkshopEntry } from '../catalogue/entry.ts';
import { workshopsOfSeason } from '../catalogue/seasons.ts';
import { buildStrip } from '../catalogue/strip.ts';
import type { WorkshopKind } from '../schemas/vocabulary.ts';

/** Meetings on a line of days. */
interface Lane {
  label: string;
  count: number;
  /** Those whose day is known, where they stand from 0 to 1; lit when something tells that they took place. */
  marks: { at: number; isLit: boolean }[];
}

export interface Rhythm {
  months: { at: number; label: string }[];
  lanes: Lane[];
  /** Meetings known to the month or the year only, which have no place on a line of days. */
  undated: number;
}

/** The meetings of a season, without those that were cancelled. */
export const heldIn: typeof workshopsOfSeason = (...given) =>
  workshopsOfSeason(...given).filter((workshop) => !isCancelled(workshop));

const kindLanes = ['Ateliers', 'Formations', 'Autres rendez-vous'];
const laneOf = (kind: WorkshopKind) => kindLanes[kind === 'atelier' ? 0 : kind === 'formation' ? 1 : 2];

const isDated = ({ data }: WorkshopEntry) => hasDay(data.start);
const undatedOf = (workshops: readonly WorkshopEntry[]) => workshops.filter((workshop) => !isDated(workshop)).length;

const lane = (label: string, workshops: readonly WorkshopEntry[], at: (workshop: WorkshopEntry) => number): Lane => ({
  label,
  count: workshops.length,
  marks: workshops
    .filter(isDated)
    .map((workshop) => ({ at: at(workshop), isLit: workshop.data.evidence === 'compte-rendu' })),
});

/** The meetings of a season along its months, a line for each nature. */
export function seasonRhythm(season: SeasonEntry, workshops: readonly WorkshopEntry[]): Rhythm {
  const { months, events } = buildStrip(season, workshops);
  const at = ({ id }: WorkshopEntry) => events.find((event) => event.id === id)!.at;
  const lanes = kindLanes.map((label) =>
    lane(
      label,
      workshops.filter(({ data }) => laneOf(data.kind) === label),
      at,
    ),
  );
  return { months, lanes: lanes.filter(({ count }) => count > 0), undated: undatedOf(workshops) };
}

/** The meetings of all seasons from January to December, a line for each season, the latest first. */
export function yearlyRhythm(seasons: readonly SeasonEntry[], workshops: readonly WorkshopEntry[]): Rhythm {
  const year = Array.from({ length: 12 }, (_, month) =>
    Temporal.PlainDate.from({ year: 2001, month: month + 1, day: 1 }),
  );
  const lanes = seasons.toReversed().map((season) =>
    lane(`${season.data.title}, ${season.data.year}`, heldIn(season, workshops, seasons), ({ data }) => {
      const day = Temporal.PlainDate.from(dayOf(data.start));
      return (day.dayOfYear - 0.5) / day.daysInYear;
    }),
  );
  return {
    months: year.map((month) => ({
      at: (month.dayOfYear - 1) / month.daysInYear,
      label: month.toLocaleString('fr-FR', { month: 'short' }),
    })),
    lanes,
    undated: undatedOf(seasons.flatMap((season) => heldIn(season, workshops, seasons))),
  };
}
