import { isCancelled } from '../catalogue/agenda.ts';
import { administrationLabel, administrationsNamed } from '../catalogue/administrations.ts';
import { formatDay, formatDays } from '../catalogue/dates.ts';
import { eventPath } from '../catalogue/event-path.ts';
import type { AdministrationEntry, PostEntry, ProjectEntry, SeasonEntry, WorkshopEntry } from '../catalogue/entry.ts';
import { administrationPath, postPath, projectPath, seasonPath } from '../routes.ts';
import { aboutWorkshop } from '../catalogue/related.ts';
import { resourceActions, workshopLinkKinds } from '../schemas/vocabulary.ts';
import { href } from '../site.ts';

/** A link of a list, with what is said of it. */
export interface ListedLink {
  label: string;
  /** Of a page of the site, from its root and without its base; else a whole address. */
  path: string;
  detail?: string | undefined;
}

/** The address of a page of the site, from its path, or of another site as it is. */
export const addressOf = (path: string) => (path.startsWith('/') ? href(path) : path);

/** Links to posts, each with its day. */
export const postLinks = (posts: readonly PostEntry[]) =>
  posts.map(({ id, data }) => ({ label: data.title, path: postPath(id), detail: formatDay(data.date) }));

/** Links to projects. */
export const projectLinks = (projects: readonly ProjectEntry[]) =>
  projects.map(({ id, data }) => ({ label: data.title, path: projectPath(id) }));

/** Links to seasons, each with its year. */
export const seasonLinks = (seasons: readonly SeasonEntry[]) =>
  seasons.map(({ data: { title, year, number } }) => ({ label: `${title}, ${year}`, path: seasonPath(number) }));

/** Links to events, each with its days and whether it is cancelled. */
export const workshopLinks = (workshops: readonly WorkshopEntry[]) =>
  workshops.map((workshop) => ({
    label: workshop.data.title,
    path: eventPath(workshop),
    detail: formatDays(workshop.data.start, workshop.data.end) + (isCancelled(workshop) ? ', annulé' : ''),
  }));

const resourceNames = { ...workshopLinkKinds, recit: 'Compte rendu', article: 'Article' };

/** What tells of an event, each in a word and as an action: `Diapositives 1`, where several are of one kind. */
export function resourceLinks({ id, data }: WorkshopEntry, posts: readonly PostEntry[]) {
  const links = [
    ...aboutWorkshop(id, posts).map((post) => ({
      kind: post.data.kind === 'atelier' ? ('recit' as const) : ('article' as const),
      path: postPath(post.id),
      detail: post.data.title,
    })),
    ...data.links.map(({ kind, title, url }) => ({ kind, path: url, detail: title })),
  ];
  return links.map((link) => {
    const alike = links.filter(({ kind }) => kind === link.kind);
    const number = alike.length > 1 ? ` ${alike.indexOf(link) + 1}` : '';
    return { ...link, label: resourceNames[link.kind] + number, action: resourceActions[link.kind] + number };
  });
}

/** Links to the administrations named by identifiers, by their usual names. */
export const administrationLinks = (ids: readonly string[], all: readonly AdministrationEntry[]) =>
  administrationsNamed(ids, all).map((item) => ({
    label: administrationLabel(item),
    path: administrationPath(item.id),
  }));
