import type { PageEntry, ProjectEntry } from './entry.ts';

/** The projects that the home page puts forward, in the order its text gives. */
export const featuredOf = <Project extends ProjectEntry>({ data }: PageEntry, projects: readonly Project[]) =>
  data.featured.flatMap((id) => projects.filter((project) => project.id === id));
