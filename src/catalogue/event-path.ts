import { timelinePath, workshopPath } from '../routes.ts';
import type { PostEntry, SeasonEntry, WorkshopEntry } from './entry.ts';
import { aboutWorkshop } from './related.ts';
import { seasonOfEntry } from './seasons.ts';

/** Where one reads of an event: on its page, or on its row of the timeline. */
export const eventPath = ({ id, row }: Pick<WorkshopEntry, 'id' | 'row'>): string => row ?? workshopPath(id);

/** Whether an event has a page of its own. */
export const hasPage = ({ row }: WorkshopEntry) => row === undefined;

/**
 * The row of an event of which nothing but a line of a calendar is known, in the timeline of its season: it has no page
 * of its own. Nothing for any other event.
 */
export function rowOf(
  workshop: WorkshopEntry,
  hasText: boolean,
  posts: readonly PostEntry[],
  seasons: readonly SeasonEntry[],
): string | undefined {
  const { links, images, projects, speakers, registration, evidence } = workshop.data;
  const told = [links, images, projects, speakers, aboutWorkshop(workshop.id, posts)];
  const isLine = evidence === 'calendrier' && !hasText && !registration && told.every(({ length }) => length === 0);
  const season = seasonOfEntry(workshop, seasons);
  return isLine && season ? `${timelinePath(season.data.number)}#${workshop.id}` : undefined;
}
