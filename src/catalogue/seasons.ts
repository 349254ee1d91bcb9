import type { Phase, Season } from '../schemas/season.ts';
import { dayOf, firstDay, formatDays, lastDay, type LocalDate } from './dates.ts';
import type { PostEntry, SeasonEntry, WorkshopEntry } from './entry.ts';

export const chronological = <Item extends SeasonEntry>(seasons: readonly Item[]): Item[] =>
  [...seasons].sort((a, b) => a.data.number - b.data.number);

/**
 * The season of a date. A season lasts until the next one starts; the last one, until the end of its year or its own
 * end, whichever is later. Before the first season and after the last, none.
 */
export function seasonOfDate(date: LocalDate, seasons: readonly SeasonEntry[]): SeasonEntry | undefined {
  const day = firstDay(date);
  const ordered = chronological(seasons);
  const candidate = ordered.findLast((season) => dayOf(season.data.start) <= day);
  if (!candidate || candidate.id !== ordered.at(-1)?.id) return candidate;
  return day <= lastDayOf(candidate) ? candidate : undefined;
}

/** The last day of a season that no other follows. */
const lastDayOf = ({ data }: SeasonEntry): string => [`${data.year}-12-31`, dayOf(data.end ?? '')].sort().at(-1)!;

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
  const day = dayOf(data.start);
  if (day.length < 10) return undefined;
  return season?.phases.find(({ start, end }) => dayOf(start) <= day && day <= lastDay(end ?? start));
}

/** When a season took place: `du 31 janvier au 28 novembre 2023`, or since when. */
export const formatSeason = ({ start, end }: Season) =>
  end ? formatDays(start, end) : `À partir du ${formatDays(start)}, fin non connue`;
