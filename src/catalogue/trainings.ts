import { dayOf, hasDay, hasHour, isoDate } from './dates.ts';
import type { WorkshopEntry } from './entry.ts';

/** The trainings that took place on the day of an event of another kind. */
export const trainingsOfDay = <Item extends WorkshopEntry>({ data }: WorkshopEntry, workshops: readonly Item[]) =>
  workshops.filter(
    ({ data: { kind, start } }) =>
      kind === 'formation' && data.kind !== kind && hasDay(start) && dayOf(start) === dayOf(data.start),
  );

/** How long an event of one day lasts, `1 h 30`, when its two hours are known. */
export function formatDuration({ start, end }: WorkshopEntry['data']): string | undefined {
  if (!end || !hasHour(start) || !hasHour(end) || dayOf(start) !== dayOf(end)) return undefined;
  const total = (Date.parse(isoDate(end)) - Date.parse(isoDate(start))) / 60_000;
  if (total <= 0) return undefined;
  if (total < 60) return `${total}\u00a0min`;
  const minutes = total % 60;
  return `${Math.floor(total / 60)}\u00a0h${minutes > 0 ? `\u00a0${String(minutes).padStart(2, '0')}` : ''}`;
}
