import type { workshopLinkKinds } from '../schemas/vocabulary.ts';
import { dayOf, hasHour, isoDate } from './dates.ts';
import type { WorkshopEntry } from './entry.ts';

/** What a training leaves to who was not there. */
const lasting: readonly (keyof typeof workshopLinkKinds)[] = ['replay', 'supports', 'cours'];

/** Whether one can still watch or read a training. */
export const isLasting = ({ data }: WorkshopEntry) => data.links.some(({ kind }) => lasting.includes(kind));

/** How long an event of one day lasts, `1 h 30`, when its two hours are known. */
export function formatDuration({ start, end }: WorkshopEntry['data']): string | undefined {
  if (!end || !hasHour(start) || !hasHour(end) || dayOf(start) !== dayOf(end)) return undefined;
  const total = (Date.parse(isoDate(end)) - Date.parse(isoDate(start))) / 60_000;
  if (total <= 0) return undefined;
  if (total < 60) return `${total}\u00a0min`;
  const minutes = total % 60;
  return `${Math.floor(total / 60)}\u00a0h${minutes > 0 ? `\u00a0${String(minutes).padStart(2, '0')}` : ''}`;
}
