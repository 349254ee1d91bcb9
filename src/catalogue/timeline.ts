import type { Phase } from '../schemas/season.ts';
import { firstDay, isOver, lastDay, localDate, type LocalDate } from './dates.ts';
import type { SeasonEntry, WorkshopEntry } from './entry.ts';
import { chronological, phaseOfWorkshop, workshopsOfSeason } from './seasons.ts';

export interface TimelineEvent {
  workshop: WorkshopEntry;
  isPast: boolean;
  /** The first event to come of the whole timeline. */
  isNext: boolean;
}

/** Events that follow one another inside a phase, or between two phases. */
export interface TimelineStretch {
  phase?: Phase;
  events: TimelineEvent[];
}

export interface TimelineSeason {
  season: SeasonEntry;
  stretches: TimelineStretch[];
}

/** Order of events: by start, a vague date after the precise ones it contains, then by identifier. */
export const byStart = (a: WorkshopEntry, b: WorkshopEntry) =>
  sortKey(a).localeCompare(sortKey(b)) || a.id.localeCompare(b.id);

const sortKey = ({ data }: WorkshopEntry) => {
  const start = localDate(data.start);
  return start.length < 10 ? `${lastDay(start)}T24:00` : start;
};

export const isPast = ({ data }: WorkshopEntry, now: LocalDate) => isOver(data.start, data.end, now);

/** Events still to come at `now`, the nearest first. */
export const upcoming = <Item extends WorkshopEntry>(workshops: readonly Item[], now: LocalDate): Item[] =>
  [...workshops].sort(byStart).filter((workshop) => !isPast(workshop, now));

/** The last event that took place before `now`. One known only from a calendar does not count. */
export const latest = <Item extends WorkshopEntry>(workshops: readonly Item[], now: LocalDate): Item | undefined =>
  [...workshops].sort(byStart).findLast((workshop) => isPast(workshop, now) && workshop.data.evidence !== 'calendrier');

/** Seasons in their order, each with its phases and events in theirs. */
export function buildTimeline(
  seasons: readonly SeasonEntry[],
  workshops: readonly WorkshopEntry[],
  now: LocalDate,
): TimelineSeason[] {
  const next = upcoming(workshops, now)[0];
  return chronological(seasons).map((season) => {
    const events = workshopsOfSeason(season, workshops, seasons)
      .sort(byStart)
      .map((workshop) => ({ workshop, isPast: isPast(workshop, now), isNext: workshop.id === next?.id }));
    return { season, stretches: stretchesOf(season, events) };
  });
}

function stretchesOf({ data }: SeasonEntry, events: TimelineEvent[]): TimelineStretch[] {
  const inPhase = new Map<Phase, TimelineEvent[]>(data.phases.map((phase) => [phase, []]));
  const loose: TimelineEvent[] = [];
  for (const event of events) {
    const phase = phaseOfWorkshop(event.workshop, data);
    (phase ? inPhase.get(phase)! : loose).push(event);
  }
  const stretches: (TimelineStretch & { at: string })[] = [
    ...[...inPhase].map(([phase, phaseEvents]) => ({ phase, events: phaseEvents, at: firstDay(phase.start) })),
    ...loose.map((event) => ({ events: [event], at: sortKey(event.workshop) })),
  ].sort((a, b) => a.at.localeCompare(b.at));

  const merged: TimelineStretch[] = [];
  for (const { phase, events: stretchEvents } of stretches) {
    const last = merged.at(-1);
    if (!phase && last && !last.phase) last.events.push(...stretchEvents);
    else merged.push(phase ? { phase, events: stretchEvents } : { events: stretchEvents });
  }
  return merged;
}
