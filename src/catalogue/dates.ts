import { Temporal } from 'temporal-polyfill';

/**
 * A date as the content holds it, in Paris time: `2023`, `2023-11`, `2023-03-14`, `2023-03-14T13:00`.
 * Two of them compare as texts.
 */
export type LocalDate = string;

const timeZone = 'Europe/Paris';
const locale = 'fr-FR';
const nbsp = '\u00a0';

const hasOffset = (value: string) => /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(value);

/** Paris date of a date with an offset, to the minute; other dates as they are, without seconds. */
export const localDate = (value: string): LocalDate =>
  hasOffset(value) ? parisDate(Temporal.Instant.from(value)) : value.slice(0, 16);

const parisDate = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** The Paris date and time of an instant, to the minute: `2026-11-23T18:15`. */
export const parisNow = (instant: Date): LocalDate =>
  parisDate(Temporal.Instant.fromEpochMilliseconds(instant.getTime()));

/** A date without its hour, as precise as it is: `2023-03-14T13:00` → `2023-03-14`, `2022-11` → `2022-11`. */
export const dayOf = (date: LocalDate) => localDate(date).slice(0, 10);

/** Whether a date is known to the day, rather than to its month or its year. */
export const hasDay = (date: LocalDate) => dayOf(date).length === 10;

const timeOf = (date: LocalDate) => localDate(date).slice(11);

/** Whether a date has an hour. */
export const hasHour = (date: LocalDate) => timeOf(date) !== '';

/** First day of a date of any precision: `2022-11` → `2022-11-01`. */
export const firstDay = (date: LocalDate) => dayOf(date) + '-01-01'.slice(dayOf(date).length - 4);

/** The last of some days, those that are not known apart; nothing without any. */
export const latestDay = (dates: readonly (LocalDate | undefined)[]): LocalDate | undefined =>
  dates
    .flatMap((date) => (date ? [firstDay(date)] : []))
    .sort()
    .at(-1);

/** Last day of a date of any precision: `2022-11` → `2022-11-30`. */
export function lastDay(date: LocalDate): string {
  const day = dayOf(date);
  if (hasDay(date)) return day;
  if (day.length === 4) return `${day}-12-31`;
  return `${day}-${Temporal.PlainYearMonth.from(day).daysInMonth}`;
}

/** Machine-readable form for `<time datetime>`: with the offset when there is a time. */
export function isoDate(date: LocalDate): string {
  const value = localDate(date);
  if (!value.includes('T')) return value;
  const moment = Temporal.PlainDateTime.from(value).toZonedDateTime(timeZone);
  return moment.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

/**
 * Whether something is over at `now`: the day after its last day, or its end when it has an hour.
 * @param now a Paris date with a time
 */
export function isOver(start: LocalDate, end: LocalDate | undefined, now: LocalDate): boolean {
  const last = localDate(end ?? start);
  return end && last.includes('T') ? last <= now : lastDay(last) < dayOf(now);
}

/** Whether something has begun at `now`; unknown, hence no, for a month or a year alone. */
export const hasBegun = (start: LocalDate, now: LocalDate): boolean => hasDay(start) && localDate(start) <= now;

/** The day after the last one of a date. */
export const dayAfter = (date: LocalDate): LocalDate =>
  Temporal.PlainDate.from(lastDay(date)).add({ days: 1 }).toString();

/**
 * The instant that tells a day to readers in other time zones, who see that day: half past ten in UTC is of the same
 * one from Tahiti to Auckland, and noon in Paris or half an hour from it.
 */
export const middleOfDay = (date: LocalDate): Date => new Date(`${firstDay(date)}T10:30:00Z`);

/** The day some months after another, before it when negative. */
export const monthsAfter = (date: LocalDate, months: number): LocalDate =>
  Temporal.PlainDate.from(dayOf(date)).add({ months }).toString();

/** Made once: a site formats tens of thousands of dates, and a format takes longer to make than to use. */
const longMonth = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });

const dayNumber = (date: LocalDate) => {
  const number = Number(dayOf(date).slice(8));
  return number === 1 ? '1er' : String(number);
};

const monthName = (date: LocalDate) => longMonth.format(Date.parse(firstDay(date)));
const year = (date: LocalDate) => dayOf(date).slice(0, 4);

const isYear = (date: LocalDate) => dayOf(date).length === 4;

/** `14 mars`: the day where the year is told elsewhere, but for a year alone. */
function formatShortDay(date: LocalDate): string {
  if (isYear(date)) return year(date);
  return hasDay(date) ? `${dayNumber(date)}${nbsp}${monthName(date)}` : monthName(date);
}

/** `14 mars 2023`, `novembre 2022` or `2023`, as precise as the date; without the hour. */
export const formatDay = (date: LocalDate) =>
  isYear(date) ? year(date) : `${formatShortDay(date)}${nbsp}${year(date)}`;

/** `14 h`, `14 h 30`. */
function formatTime(date: LocalDate): string {
  const [hours, minutes] = timeOf(date).split(':');
  return `${Number(hours)}${nbsp}h${minutes === '00' ? '' : nbsp + minutes}`;
}

/** `d’avril`, `de mars`, `du 14 mars`. */
const since = (opening: string) =>
  (/^\d{1,2}\D/.test(opening) ? 'du ' : /^[aeiouéè]/.test(opening) ? 'd’' : 'de ') + opening;

/** `13 et 14 juin 2022`, `du 14 mars au 13 avril 2023`, `du 21 septembre jusqu’en novembre 2023`, or one day. */
export function formatDays(start: LocalDate, end?: LocalDate): string {
  const [from, to] = [dayOf(start), dayOf(end ?? start)];
  if (from === to) return formatDay(from);
  const opening = since(year(from) === year(to) ? formatShortDay(from) : formatDay(from));
  if (!hasDay(to)) return `${opening} ${hasDay(from) ? untilDate(to) : `à ${formatDay(to)}`}`;
  if (!hasDay(from)) return `${opening} au ${formatDay(to)}`;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  if (sameMonth && Number(to.slice(8)) === Number(from.slice(8)) + 1) return `${dayNumber(from)} et ${formatDay(to)}`;
  return `${sameMonth ? `du ${dayNumber(from)}` : opening} au ${formatDay(to)}`;
}

/** ` à 14 h`, or nothing when no hour is known. */
const atTime = (date: LocalDate) => timeOf(date) && ` à ${formatTime(date)}`;

/** Both ends, each with its day and its hour: `14 mars 2023, de 14 h à 17 h`, `du 14 mars à 14 h au 15 mars 2023`. */
export function formatEvent(start: LocalDate, end: LocalDate = start): string {
  if (dayOf(start) === dayOf(end)) return formatDay(start) + hoursOfDay(start, end);
  if (!timeOf(start) && !timeOf(end)) return formatDays(start, end);
  const opening = since(year(start) === year(end) ? formatShortDay(start) : formatDay(start));
  return `${opening}${atTime(start)} ${hasDay(end) ? `au ${formatDay(end)}${atTime(end)}` : untilDate(end)}`;
}

const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });

/** The same with the name of a single day: `mardi 14 mars 2023, 14 h`. */
export const formatWholeEvent = (start: LocalDate, end: LocalDate = start): string =>
  (hasDay(start) && dayOf(start) === dayOf(end) ? weekday.format(Date.parse(dayOf(start))) + nbsp : '') +
  formatEvent(start, end);

function hoursOfDay(start: LocalDate, end: LocalDate): string {
  if (!timeOf(start)) return timeOf(end) && `, jusqu’${atTime(end).trim()}`;
  const hasEnd = timeOf(end) && timeOf(end) !== timeOf(start);
  return hasEnd ? `, de ${formatTime(start)}${atTime(end)}` : `, ${formatTime(start)}`;
}

/** Until when something lasts: `jusqu’à 17 h`, `jusqu’au 21 mars 2023 à 17 h`, `jusqu’en juin 2023`. */
export function formatUntil(start: LocalDate, end: LocalDate | undefined): string | undefined {
  if (!end) return undefined;
  if (dayOf(start) === dayOf(end)) return timeOf(end) ? `jusqu’${atTime(end).trim()}` : undefined;
  return untilDate(end);
}

/** `jusqu’au 21 mars 2023 à 17 h`, `jusqu’en juin 2023`. */
export const untilDate = (end: LocalDate) =>
  hasDay(end) ? `jusqu’au ${formatDay(end)}${atTime(end)}` : `jusqu’en ${formatDay(end)}`;
