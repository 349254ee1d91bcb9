import { trainingTopics, type workshopLinkKinds } from '../schemas/vocabulary.ts';
import { groupedBy, type WorkshopEntry } from './entry.ts';

/** What a training leaves to who was not there. */
const lasting: readonly (keyof typeof workshopLinkKinds)[] = ['replay', 'supports', 'cours'];

/** Whether one can still watch or read a training. */
export const isLasting = ({ data }: WorkshopEntry) => data.links.some(({ kind }) => lasting.includes(kind));

/** Trainings by topic, the latest first. */
export const trainingsByTopic = <Item extends WorkshopEntry>(trainings: readonly Item[]) =>
  groupedBy(trainings.toReversed(), ({ data }) => data.topic, trainingTopics, 'Autres sujets');

const minutesOf = (date: string) => {
  const [, hours, minutes] = /T(\d{2}):(\d{2})/.exec(date) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
};

/** How long an event of one day lasts, `1 h 30`, when its two hours are known. */
export function formatDuration({ start, end = '' }: WorkshopEntry['data']): string | undefined {
  const [from, to] = [minutesOf(start), minutesOf(end)];
  if (from === undefined || to === undefined || start.slice(0, 10) !== end.slice(0, 10) || to <= from) return undefined;
  const [hours, minutes] = [Math.floor((to - from) / 60), (to - from) % 60];
  return [hours && `${hours}\u00a0h`, minutes && (hours ? String(minutes) : `${minutes}\u00a0min`)]
    .filter(Boolean)
    .join('\u00a0');
}
