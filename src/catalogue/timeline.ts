import type { Phase } from '../schemas/season.ts';
import { agendaOf, byStart, momentOf, sortKey, type Moment } from './agenda.ts';
import { firstDay, type LocalDate } from './dates.ts';
import type { PostEntry, SeasonEntry, WorkshopEntry } from './entry.ts';
import { aboutWorkshop } from './related.ts';
import { chronological, phaseOfWorkshop, entriesOfSeason } from './seasons.ts';

/** An event of a timeline, and where it stands in time. */
export interface TimelineEvent {
  workshop: WorkshopEntry;
  moment: Moment;
  /** The first event of the whole timeline that has not begun. */
  isNext: boolean;
}

/** What an event may leave: a recording, slides, code, a course. */
export const traceKinds = ['replay', 'supports', 'code', 'cours'] as const;

/** A link to one of them. */
export const isTrace = ({ kind }: WorkshopEntry['data']['links'][number]) => traceKinds.some((trace) => trace === kind);

/** Whether an event left something to see or to read. */
export const hasLeft = ({ id, data }: WorkshopEntry, posts: readonly PostEntry[]): boolean =>
  data.links.some(isTrace) || aboutWorkshop(id, posts).length > 0;

/** Seasons in their order, each with its phases and events in theirs. */
export function buildTimeline(seasons: readonly SeasonEntry[], workshops: readonly WorkshopEntry[], now: LocalDate) {
  const { next } = agendaOf(workshops, now);
  return chronological(seasons).map((season) => {
    const events = entriesOfSeason(season, workshops, seasons)
      .sort(byStart)
      .map((workshop) => ({ workshop, moment: momentOf(workshop, now), isNext: workshop.id === next?.id }));
    return { season, stretches: stretchesOf(season, events) };
  });
}

/** Events that follow one another inside a phase, or between two phases. */
function stretchesOf({ data }: SeasonEntry, events: TimelineEvent[]) {
  const within = (phase: Phase | undefined) =>
    events.filter(({ workshop }) => phaseOfWorkshop(workshop, data) === phase);
  const stretches = [
    ...data.phases.map((phase) => ({ phase, events: within(phase), at: firstDay(phase.start) })),
    ...within(undefined).map((event) => ({ phase: undefined, events: [event], at: sortKey(event.workshop) })),
  ].sort((a, b) => a.at.localeCompare(b.at));

  const merged: typeof stretches = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (!stretch.phase && last && !last.phase) last.events.push(...stretch.events);
    else merged.push(stretch);
  }
  return merged;
}
