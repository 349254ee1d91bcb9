import ICAL from 'ical.js';
import { hasLostDay, isCancelled, isInCalendar } from '../../catalogue/agenda.ts';
import { dayAfter, dayOf, firstDay, hasHour, isoDate, latestDay, type LocalDate } from '../../catalogue/dates.ts';
import type { WorkshopEntry } from '../../catalogue/entry.ts';
import { eventPath } from '../../catalogue/event-path.ts';
import { formatPlace } from '../../catalogue/place.ts';
import { workshopKinds } from '../../schemas/vocabulary.ts';
import { absoluteUrl, deployment, outerName, site } from '../../site.ts';

/** iCalendar as data, which ical.js writes: https://www.rfc-editor.org/rfc/rfc7265 */
type Property = [name: string, parameters: Record<string, string>, type: string, value: unknown];
type Component = [name: string, properties: Property[], components: Component[]];

// Text without a parameter that says so, which simple readers do not expect on the name of a calendar.
for (const name of ['name', 'x-wr-calname', 'x-microsoft-cdo-busystatus'])
  ICAL.design.icalendar.property[name] = { defaultType: 'text' };

// A line has 75 octets at the most, and ical.js does not count the space that begins one that goes on.
ICAL.foldLength = 74;

/** A property that holds words, or none without them. */
const text = (name: string, value: string | undefined): Property[] => (value ? [[name, {}, 'text', value]] : []);
const day = (name: string, date: LocalDate): Property => [name, {}, 'date', date];
const midnight = (name: string, date: LocalDate): Property => [name, {}, 'date-time', `${date}T00:00:00Z`];
/** An instant, which needs no time zone described: who reads sees it in his own. */
const hour = (name: string, date: LocalDate, minutesLater = 0): Property => {
  const instant = new Date(Date.parse(isoDate(date)) + minutesLater * 60_000);
  return [name, {}, 'date-time', instant.toISOString().replace('.000', '')];
};

/** From hour to hour, or whole days when the hour of an end is missing; the last day of those is not of the event. */
function times(start: LocalDate, end: LocalDate | undefined) {
  const isOneDay = !end || dayOf(end) === dayOf(start);
  const isWholeDays = !hasHour(start) || !(isOneDay || hasHour(end));
  const hasEnd = end && hasHour(end) && end !== start;
  const properties = isWholeDays
    ? [day('dtstart', dayOf(start)), day('dtend', dayAfter(end ?? start))]
    : // Without an end it would last no time at all, and some calendars show nothing.
      [hour('dtstart', start), hasEnd ? hour('dtend', end) : hour('dtend', start, 60)];
  return { properties, isWholeDays, isOpen: !isWholeDays && !hasEnd };
}

const openEnd = 'L’heure de fin n’est pas connue\u00a0: une heure est comptée par défaut.';

/**
 * An event, at its former day when no other is known. Nothing depends on the day of the build: two builds of the same
 * content write the same.
 */
function eventOf(workshop: WorkshopEntry): Component {
  const { id, data } = workshop;
  const page = absoluteUrl(eventPath(workshop));
  /* The last day on which a source told of it: what the data know of its revision. */
  const revision = latestDay(data.sources.map(({ date }) => date));
  /* What happens to an event, one after the other: its day is lost, it has another one, it is cancelled. */
  const isLost = hasLostDay(workshop);
  const steps = [isLost, data.formerStart !== undefined && !isLost, isCancelled(workshop)];
  /* Why it does not take place when it was to. */
  const mishap = isCancelled(workshop) ? 'annulé' : isLost ? 'reporté' : undefined;
  const isSettled = ['confirme', 'complet'].includes(data.state) || data.evidence === 'compte-rendu';
  const { properties, isWholeDays, isOpen } = isLost
    ? times(data.formerStart!, undefined)
    : times(data.start, data.end);
  // Nobody is busy for six months, nor at what is cancelled.
  const isFree = isWholeDays || mishap !== undefined;
  return [
    'vevent',
    [
      ...text('uid', `${id}@${deployment.url.hostname}`),
      midnight('dtstamp', revision ?? firstDay(data.start)),
      ...(revision ? [midnight('last-modified', revision)] : []),
      // Readers take what has a greater number for newer than what they hold.
      ['sequence', {}, 'integer', steps.lastIndexOf(true) + 1],
      ...properties,
      ...(isFree ? [...text('transp', 'TRANSPARENT'), ...text('x-microsoft-cdo-busystatus', 'FREE')] : []),
      ...text('status', mishap ? 'CANCELLED' : isSettled ? 'CONFIRMED' : 'TENTATIVE'),
      ...text('summary', outerName(mishap ? `${data.title} (${mishap})` : data.title)),
      ...text('location', formatPlace(data, 'address')),
      // Some readers show the description alone: the address stands there too.
      ...text('description', [data.summary, isOpen && openEnd, page].filter(Boolean).join('\n\n')),
      ...text('categories', workshopKinds[data.kind]),
      ['url', {}, 'uri', page],
    ],
    [],
  ];
}

/** The events that have a day, or had one, as iCalendar. One that bears a title is a calendar to subscribe to. */
export function calendarOf(workshops: readonly WorkshopEntry[], title?: string): string {
  const name = title && outerName(`${site.name}, ${title}`);
  const calendar: Component = [
    'vcalendar',
    [
      ...text('version', '2.0'),
      ...text('prodid', `-//${site.name}//Rendez-vous//FR`),
      ...text('name', name),
      ...text('x-wr-calname', name),
      ...(name ? ([['refresh-interval', {}, 'duration', 'PT12H']] satisfies Property[]) : []),
    ],
    workshops.filter(isInCalendar).map(eventOf),
  ];
  return ICAL.stringify(calendar);
}
