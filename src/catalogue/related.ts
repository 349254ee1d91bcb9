import { dayOf } from './dates.ts';
import type { PostEntry, ProjectEntry, WorkshopEntry } from './entry.ts';

/** Entries that name a project, in their order. */
export const aboutProject = <Item extends PostEntry | WorkshopEntry>(projectId: string, items: readonly Item[]) =>
  items.filter(({ data }) => data.projects.includes(projectId));

/** Posts and events that name a project, the newest first. An event that one of these posts tells is told once. */
export function mentionsOf(projectId: string, posts: readonly PostEntry[], workshops: readonly WorkshopEntry[]) {
  const own = aboutProject(projectId, posts);
  const events = aboutProject(projectId, workshops).filter(({ id }) => aboutWorkshop(id, own).length === 0);
  return [
    ...own.map((post) => ({ post, date: post.data.date })),
    ...events.map((workshop) => ({ workshop, date: workshop.data.start })),
  ].sort((a, b) => dayOf(b.date).localeCompare(dayOf(a.date)));
}

/** Posts that tell an event. */
export const aboutWorkshop = <Item extends PostEntry>(workshopId: string, posts: readonly Item[]) =>
  posts.filter(({ data }) => data.workshop === workshopId);

/** Projects that take over from one. */
export const successorsOf = <Item extends ProjectEntry>(projectId: string, projects: readonly Item[]) =>
  projects.filter(({ data }) => data.predecessors.includes(projectId));

/** Projects in which an administration took part. */
export const projectsOfAdministration = <Item extends ProjectEntry>(
  administrationId: string,
  projects: readonly Item[],
) => projects.filter(({ data }) => data.administrations.includes(administrationId));

/** Projects that a season carried. */
export const projectsOfSeason = <Item extends ProjectEntry>(number: number, projects: readonly Item[]) =>
  projects.filter(({ data }) => data.seasons.includes(number));
