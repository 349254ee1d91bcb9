import { once } from '../once.ts';
import type { Phase, Season } from '../schemas/season.ts';
import { dayOf, firstDay, formatDays, hasDay, lastDay, monthsAfter, type LocalDate } from './dates.ts';
import type { PostEntry, SeasonEntry, WorkshopEntry } from './entry.ts';

/** The seasons by their numbers, the first one first. */
export const chronological = <Item extends SeasonEntry>(seasons: readonly Item[]): Item[] =>
  [...seasons].sort((a, b) => a.data.number - b.data.number);

/** How long entries still belong to a season after its end, or before its start when they name it. */
const monthsAround = 6;

/** As long as a season may last when nobody has written its end, with the months that follow. */
const monthsWithoutEnd = 18;

/** The last day on which an entry may belong to a season, should no other follow. */
const lastDayOf = once(({ start, end }: Season) =>
  end ? monthsAfter(end, monthsAround) : monthsAfter(start, monthsWithoutEnd),
);

/**
 * The season of a date: the last one begun, until the next one starts or until its own last day. Before the first
 * season, and years after another, none.
 */
export function seasonOfDate(date: LocalDate, seasons: readonly SeasonEntry[]): SeasonEntry | undefined {
  const day = firstDay(date);
  const season = chronological(seasons).findLast(({ data }) => dayOf(data.start) <= day);
  return season && day <= lastDayOf(season.data) ? season : undefined;
}

/** The season that a post or an event names, else the one of its date. */
export function seasonOfEntry({ data }: PostEntry | WorkshopEntry, seasons: readonly SeasonEntry[]) {
  const { season } = data;
  if (season === undefined) return seasonOfDate('date' in data ? data.date : data.start, seasons);
  return seasons.find(({ data: { number } }) => number === season);
}

/** The posts, or the events, of a season, in their order. */
export const entriesOfSeason = <Item extends PostEntry | WorkshopEntry>(
  season: SeasonEntry,
  entries: readonly Item[],
  seasons: readonly SeasonEntry[],
) => entries.filter((entry) => seasonOfEntry(entry, seasons)?.id === season.id);

/** The phase of a season in which an event falls: the one it names, else the one of its first day, if known. */
export function phaseOfWorkshop({ data }: WorkshopEntry, season: Season | undefined): Phase | undefined {
  if (data.phase) return season?.phases.find(({ id }) => id === data.phase);
  if (!hasDay(data.start)) return undefined;
  const day = dayOf(data.start);
  return season?.phases.find(({ start, end }) => dayOf(start) <= day && day <= lastDay(end ?? start));
}

/** When a season takes place: `du 31 janvier au 28 novembre 2023`, or from when. */
export const formatSeason = ({ start, end }: Season) =>
  end ? formatDays(start, end) : `À partir du ${formatDays(start)}`;
