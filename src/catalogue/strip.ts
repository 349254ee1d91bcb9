import { Temporal } from 'temporal-polyfill';
import type { WorkshopKind } from '../schemas/vocabulary.ts';
import { dayOf, firstDay, formatShortMonth, hasDay, lastDay, type LocalDate } from './dates.ts';
import type { SeasonEntry, WorkshopEntry } from './entry.ts';
import { byStart, isCancelled } from './agenda.ts';

/** A season drawn on a line: every position is a share of the season's length, from 0 to 1. */
export interface Strip {
  months: { at: number; label: string }[];
  phases: { at: number; length: number; name: string }[];
  events: { at: number; kind: WorkshopKind; id: string }[];
}

const days = (from: string, to: string) => Temporal.PlainDate.from(from).until(to).days;

/** From the first day of a season's first month to the last day of its last; events without a day, or cancelled, are left out. */
export function buildStrip({ data }: SeasonEntry, workshops: readonly WorkshopEntry[]): Strip {
  const dated = workshops.filter((workshop) => hasDay(workshop.data.start) && !isCancelled(workshop)).sort(byStart);
  const dates = [
    data.start,
    data.end ?? data.start,
    ...data.phases.flatMap(({ start, end }) => [start, end ?? start]),
    ...dated.map((workshop) => dayOf(workshop.data.start)),
  ];
  const monthsOf = (dayIn: (month: string) => string) => dates.map((date) => dayIn(dayOf(date).slice(0, 7))).sort();
  const from = monthsOf(firstDay)[0]!;
  const to = monthsOf(lastDay).at(-1)!;
  const length = days(from, to) + 1;
  const at = (date: LocalDate) => days(from, firstDay(date)) / length;
  return {
    months: monthsBetween(from, to).map((month) => ({
      at: at(month),
      label: formatShortMonth(month),
    })),
    phases: data.phases.map(({ name, start, end }) => ({
      name,
      at: at(start),
      length: (days(firstDay(start), lastDay(end ?? start)) + 1) / length,
    })),
    events: dated.map(({ id, data: { start, kind } }) => ({ id, kind, at: at(start) + 0.5 / length })),
  };
}

function monthsBetween(from: string, to: string): string[] {
  const first = Temporal.PlainYearMonth.from(from);
  const { months } = first.until(Temporal.PlainYearMonth.from(to), { largestUnit: 'months' });
  return Array.from({ length: months + 1 }, (_, index) => first.add({ months: index }).toString());
}
