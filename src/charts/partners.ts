import { administrationLabel } from '../catalogue/administrations.ts';
import { sortedBy, type AdministrationEntry, type ProjectEntry } from '../catalogue/entry.ts';

export interface Partners<Administration extends AdministrationEntry, Project extends ProjectEntry> {
  /** Projects of two administrations or more, those of the most first. */
  projects: Project[];
  /** Administrations of two of these projects or more, those of the most first. */
  rows: { administration: Administration; takesPart: boolean[] }[];
  /** How many more administrations take part in each project: those of no other of them. */
  alone: number[];
  /** All the administrations of a project at least. */
  administrations: { administration: Administration; projects: Project[] }[];
}

/** The administrations that an entry names, without those that are only above another. */
export const participants = <Administration extends AdministrationEntry>(
  all: readonly Administration[],
  entries: readonly { data: { administrations: readonly string[] } }[],
): Administration[] => all.filter(({ id }) => entries.some(({ data }) => data.administrations.includes(id)));

const mostFirst = <Item>(items: readonly Item[], label: (item: Item) => string, count: (item: Item) => number) =>
  sortedBy(items, label).sort((a, b) => count(b) - count(a));

/** Which administrations share which projects. */
export function partners<Administration extends AdministrationEntry, Project extends ProjectEntry>(
  all: readonly Administration[],
  allProjects: readonly Project[],
): Partners<Administration, Project> {
  const withProjects = all.map((administration) => ({
    administration,
    projects: allProjects.filter(({ data }) => data.administrations.includes(administration.id)),
  }));
  const administrations = mostFirst(
    withProjects.filter(({ projects }) => projects.length > 0),
    ({ administration }) => administrationLabel(administration),
    ({ projects }) => projects.length,
  );
  const projects = mostFirst(
    allProjects.filter(({ data }) => data.administrations.length > 1),
    ({ data }) => data.title,
    ({ data }) => data.administrations.length,
  );
  const sharedBy = (item: (typeof administrations)[number]) =>
    projects.filter((project) => item.projects.includes(project));
  const alone = administrations.map(sharedBy).filter(({ length }) => length === 1);
  return {
    projects,
    rows: administrations
      .map((item) => ({ administration: item.administration, shared: sharedBy(item) }))
      .filter(({ shared }) => shared.length > 1)
      .map(({ administration, shared }) => ({
        administration,
        takesPart: projects.map((project) => shared.includes(project)),
      })),
    alone: projects.map((project) => alone.filter((shared) => shared.includes(project)).length),
    administrations,
  };
}

/** The pairs of administrations that share the most projects, when it is two at least, and how many. */
export function closestPairs({ rows }: Pick<Partners<AdministrationEntry, ProjectEntry>, 'rows'>) {
  const pairs = rows.flatMap((a, index) =>
    rows.slice(index + 1).map((b) => ({
      names: [a, b].map(({ administration }) => administrationLabel(administration)),
      shared: a.takesPart.filter((takesPart, column) => takesPart && b.takesPart[column]).length,
    })),
  );
  const most = Math.max(0, ...pairs.map(({ shared }) => shared));
  return {
    shared: most,
    pairs: most < 2 ? [] : pairs.filter(({ shared }) => shared === most).map(({ names }) => names),
  };
}
