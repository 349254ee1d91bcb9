import { isCancelled } from '../catalogue/agenda.ts';
import { administrationLabel, administrationsNamed } from '../catalogue/administrations.ts';
import { formatDay, formatDays } from '../catalogue/dates.ts';
import type { AdministrationEntry, PostEntry, ProjectEntry, SeasonEntry, WorkshopEntry } from '../catalogue/entry.ts';
import { administrationPath, postPath, projectPath, seasonPath, workshopPath } from '../routes.ts';
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
    path: workshopPath(workshop.id),
    detail: formatDays(workshop.data.start, workshop.data.end) + (isCancelled(workshop) ? ', annulé' : ''),
  }));

/** Links to the administrations named by identifiers, by their usual names. */
export const administrationLinks = (ids: readonly string[], all: readonly AdministrationEntry[]) =>
  administrationsNamed(ids, all).map((item) => ({
    label: administrationLabel(item),
    path: administrationPath(item.id),
  }));
