/** What pages show, in the words of schema.org: https://developers.google.com/search/docs/appearance/structured-data */
import type { BreadcrumbList, Event, NewsArticle, Organization } from 'schema-dts';
import { homePath, postPath, workshopPath } from '../routes.ts';
import type { Legal } from '../schemas/legal.ts';
import { canonicalUrl, site } from '../site.ts';
import { registrationOf } from './agenda.ts';
import { hasDay, isoDate } from './dates.ts';
import type { PostEntry, WorkshopEntry } from './entry.ts';

const programme = {
  '@type': 'Organization',
  '@id': `${canonicalUrl(homePath)}#organisation`,
  name: site.name,
  url: canonicalUrl(homePath),
} as const;

/** Who speaks on the site. */
export const organizationData = ({ publisher, contact }: Legal): Organization => ({
  ...programme,
  description: site.tagline,
  email: contact,
  parentOrganization: { '@type': 'Organization', name: publisher.name },
});

/** The levels from the home page to a page, which has no path. */
export const breadcrumbData = (crumbs: readonly { label: string; path?: string }[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ label: 'Accueil', path: homePath }, ...crumbs].map(({ label, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    ...(path && { item: canonicalUrl(path) }),
  })),
});

/** @param image address of the share image of the post */
export const articleData = ({ id, data }: PostEntry, image: string): NewsArticle => ({
  '@type': 'NewsArticle',
  headline: data.title,
  description: data.summary,
  image,
  url: canonicalUrl(postPath(id)),
  datePublished: isoDate(data.date),
  ...(data.updated && { dateModified: isoDate(data.updated) }),
  inLanguage: 'fr',
  author: programme,
  publisher: programme,
});

/**
 * An event whose day and place are known, as its readers require; nothing of another.
 * @param image address of the share image of the event
 */
export function eventData({ id, data }: WorkshopEntry, image: string): Event[] {
  /** Put off to a day that nobody knows yet, it keeps the day on which it was to be. */
  const isPostponed = data.state === 'reporte' && !hasDay(data.start);
  const start = isPostponed ? data.formerStart! : data.start;
  if (!hasDay(start) || !(data.place || data.online)) return [];
  const url = canonicalUrl(workshopPath(id));
  const { place } = data;
  const locations = [
    ...(place ? [{ '@type': 'Place', name: place.name, address: place.address ?? place.name } as const] : []),
    ...(data.online ? [{ '@type': 'VirtualLocation', url: registrationOf(data)?.url ?? url } as const] : []),
  ];
  const moved = isPostponed ? 'EventPostponed' : 'EventRescheduled';
  const status = data.state === 'annule' ? 'EventCancelled' : data.state === 'reporte' ? moved : 'EventScheduled';
  const mode = locations.length > 1 ? 'Mixed' : place ? 'Offline' : 'Online';
  return [
    {
      '@type': 'Event',
      name: data.title,
      url,
      image,
      startDate: isoDate(start),
      eventStatus: `https://schema.org/${status}`,
      eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
      location: locations,
      inLanguage: 'fr',
      ...(data.end && !isPostponed && { endDate: isoDate(data.end) }),
      ...(status === 'EventRescheduled' && { previousStartDate: isoDate(data.formerStart!) }),
      ...(data.summary && { description: data.summary }),
      ...(data.kind !== 'externe' && { organizer: programme }),
    },
  ];
}
