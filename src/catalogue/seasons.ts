import type { Phase, Season } from '../schemas/season.ts';
import { dayOf, firstDay, formatDays, hasDay, lastDay, monthsAfter, type LocalDate } from './dates.ts';
import type { PostEntry, SeasonEntry, WorkshopEntry } from './entry.ts';

export const chronological = <Item extends SeasonEntry>(seasons: readonly Item[]): Item[] =>
  [...seasons].sort((a, b) => a.data.number - b.data.number);

/** How long entries still belong to a season after its end, or before its start when they name it. */
export const monthsAround = 6;

/** As long as a season may last when nobody has written its end, with the months that follow. */
const monthsWithoutEnd = 18;

/** The last day on which an entry may belong to a season, should no other follow. */
export const lastDayOf = ({ start, end }: Season): LocalDate =>
  end ? monthsAfter(end, monthsAround) : monthsAfter(start, monthsWithoutEnd);

/**
 * The season of a date: the last one begun, until the next one starts or until its own last day. Before the first
 * season, and years after another, none.
 */
export function seasonOfDate(date: LocalDate, seasons: readonly SeasonEntry[]): SeasonEntry | undefined {
  const day = firstDay(date);
  const season = chronological(seasons).findLast(({ data }) => dayOf(data.start) <= day);
  if (!season) return undefined;
  const { start, end = start } = season.data;
  // Most entries are of the season itself: comparing texts is a hundred times quicker than counting months.
  return day <= firstDay(end) || day <= lastDayOf(season.data) ? season : undefined;
}

/** The season an entry names, else the one of its date. */
const seasonOf = (named: number | undefined, date: LocalDate, seasons: readonly SeasonEntry[]) =>
  named === undefined ? seasonOfDate(date, seasons) : seasons.find((season) => season.data.number === named);

export const seasonOfPost = ({ data }: PostEntry, seasons: readonly SeasonEntry[]) =>
  seasonOf(data.season, data.date, seasons);

export const seasonOfWorkshop = ({ data }: WorkshopEntry, seasons: readonly SeasonEntry[]) =>
  seasonOf(data.season, data.start, seasons);

/** The posts of a season, in their order. */
export const postsOfSeason = <Item extends PostEntry>(
  season: SeasonEntry,
  posts: readonly Item[],
  seasons: readonly SeasonEntry[],
) => posts.filter((post) => seasonOfPost(post, seasons)?.id === season.id);

/** The events of a season, in their order. */
export const workshopsOfSeason = <Item extends WorkshopEntry>(
  season: SeasonEntry,
  workshops: readonly Item[],
  seasons: readonly SeasonEntry[],
) => workshops.filter((workshop) => seasonOfWorkshop(workshop, seasons)?.id === season.id);

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
