import { localDate, parisNow } from '../../../catalogue/dates.ts';
import type { Post } from '../../../schemas/post.ts';
import type { Season } from '../../../schemas/season.ts';
import type { Workshop } from '../../../schemas/workshop.ts';
import { deployment } from '../../../site.ts';
import { rangeOfValue } from '../entry.ts';
import { entryRule } from '../rule.ts';

/** A date compared at the precision of the other: `2023-03` is not before `2023-03-14`. */
const isBefore = (end: string, start: string) => {
  const [last, first] = [localDate(end), localDate(start)];
  const length = Math.min(last.length, first.length);
  return last.slice(0, length) < first.slice(0, length);
};

/** Something does not end before it starts, and one registers before. */
export const order = entryRule({
  id: 'dates-inversees',
  inBrowser: true,
  *check(entry) {
    const data = (entry.value ?? {}) as Partial<Workshop & Season & Post>;
    const { start, end, registration, phases = [], date, updated } = data;
    const pairs = [
      { first: date, last: updated, path: ['updated'] },
      { first: start, last: end, path: ['end'] },
      { first: registration?.deadline, last: start, path: ['registration', 'deadline'] },
      ...phases.map((phase, index) => ({ first: phase.start, last: phase.end, path: ['phases', index, 'end'] })),
    ];
    for (const { first, last, path } of pairs) {
      if (!first || !last || !isBefore(last, first)) continue;
      yield {
        range: rangeOfValue(entry, path),
        message: `Ce qui devrait suivre (${last}) précède ce qui vient d’abord (${first}).`,
        fix: 'Vérifiez les deux dates.',
      };
    }
    if (updated && localDate(updated) > parisNow(deployment.builtAt)) {
      const message = `La date de mise à jour (${updated}) est à venir.`;
      yield { range: rangeOfValue(entry, ['updated']), message, fix: 'Écrivez celle du jour de la correction.' };
    }
  },
});
