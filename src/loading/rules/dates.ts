import { localDate } from '../../catalogue/dates.ts';
import type { Workshop } from '../../schemas/workshop.ts';
import { entriesOf, type Rule } from './rule.ts';

/** A date compared at the precision of the other: `2023-03` is not before `2023-03-14`. */
export const isBefore = (end: string, start: string) => {
  const [last, first] = [localDate(end), localDate(start)];
  const length = Math.min(last.length, first.length);
  return last.slice(0, length) < first.slice(0, length);
};

export const endBeforeStart = 'précède le début : vérifiez les deux dates';

/** An event does not end before it starts. */
export const eventDates: Rule = (content) =>
  entriesOf<Workshop>(content, 'ateliers')
    .filter(({ value }) => value.end && isBefore(value.end, value.start))
    .map(({ file }) => ({ file, path: ['end'], message: endBeforeStart }));
