import type { Registration, Workshop } from '../schemas/workshop.ts';
import { hasBegun, hasDay, isOver, lastDay, localDate, type LocalDate } from './dates.ts';
import type { WorkshopEntry } from './entry.ts';

/** Where an event stands in time. */
export type Moment = 'to-come' | 'in-progress' | 'past';

/** Where an event stands at `now`, a date and hour of Paris. */
export const momentOf = ({ data }: WorkshopEntry, now: LocalDate): Moment => {
  if (isOver(data.start, data.end, now)) return 'past';
  return hasBegun(data.start, now) ? 'in-progress' : 'to-come';
};

/** Whether an event is cancelled. */
export const isCancelled = ({ data }: WorkshopEntry) => data.state === 'annule';

/** Whether both ends of an event are known to the day: a calendar has no place for a month. */
export const hasDays = ({ data }: WorkshopEntry) => hasDay(data.start) && hasDay(data.end ?? data.start);

/** Whether an event had a day, and is put off to a month or a year alone. */
export const hasLostDay = ({ data: { start, formerStart } }: WorkshopEntry) =>
  !hasDay(start) && formerStart !== undefined && hasDay(formerStart);

/** Whether a calendar holds an event: what it has once shown does not vanish without a word. */
export const isInCalendar = (workshop: WorkshopEntry) => hasDays(workshop) || hasLostDay(workshop);

/** Order of events: by start, a vague date after the precise ones it contains, then by identifier. */
export const byStart = (a: WorkshopEntry, b: WorkshopEntry) =>
  sortKey(a).localeCompare(sortKey(b)) || a.id.localeCompare(b.id);

/** A text that puts events in their order; one without a day comes at the end of its month or year. */
export const sortKey = ({ data: { start } }: WorkshopEntry) =>
  hasDay(start) ? localDate(start) : `${lastDay(start)}T24:00`;

/** What one may attend at `now`: what is going on, and the first event that has not begun; without the cancelled ones. */
export function agendaOf<Item extends WorkshopEntry>(workshops: readonly Item[], now: LocalDate) {
  const held = workshops.filter((workshop) => !isCancelled(workshop)).sort(byStart);
  return {
    inProgress: held.filter((workshop) => momentOf(workshop, now) === 'in-progress'),
    next: held.find((workshop) => momentOf(workshop, now) === 'to-come'),
  };
}

/** Whether an agenda has nothing that one may attend. */
export const isEmpty = ({ inProgress, next }: ReturnType<typeof agendaOf>) => !next && inProgress.length === 0;

/** How to register for an event: as it says, else by its link of this kind. */
export const registrationOf = ({ registration, links }: Workshop): Registration | undefined =>
  registration ?? links.find(({ kind }) => kind === 'inscription');

/** The registration to an event: none without one, nor once the event is over or cancelled. */
export function workshopRegistration(workshop: WorkshopEntry, now: LocalDate) {
  const registration = registrationOf(workshop.data);
  const moment = momentOf(workshop, now);
  if (!registration || moment === 'past' || isCancelled(workshop)) return undefined;
  if (workshop.data.state === 'complet') return 'full';
  const { deadline } = registration;
  return moment === 'in-progress' || (deadline && isOver(deadline, deadline, now)) ? 'closed' : 'open';
}
