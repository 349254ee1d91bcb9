import type { ProjectEntry } from './entry.ts';
import { isCarriedThrough, outcomeOf } from './outcomes.ts';
import shelves from './shelves.json' with { type: 'json' };

/** Whether the code is public, and its licence says what one may do with it. */
export const isReusable = ({ data }: ProjectEntry) => data.repositories.length > 0 && data.licence !== undefined;

function shelfOf(project: ProjectEntry): keyof typeof shelves {
  if (isCarriedThrough(project)) return isReusable(project) ? 'reutiliser' : 'inspirer';
  return outcomeOf(project.data.status) === 'inconnu' ? 'inconnue' : 'reprendre';
}

/** Some projects in the parts of the catalogue, by what a visitor can do with them; those without a project left out. */
export const shelvesOf = <Item extends ProjectEntry>(projects: readonly Item[]) =>
  Object.entries(shelves)
    .map(([id, shelf]) => ({ id, ...shelf, items: projects.filter((project) => shelfOf(project) === id) }))
    .filter(({ items }) => items.length > 0);

/** The projects of a season, what one can take first; then, apart, the ideas that it did not retain. */
export function retainedFirst<Item extends ProjectEntry>(projects: readonly Item[]): [projects: Item[], ideas: Item[]] {
  const isIdea = ({ data }: Item) => data.status === 'non-retenu';
  const ordered = shelvesOf(projects).flatMap(({ items }) => items);
  return [ordered.filter((project) => !isIdea(project)), ordered.filter(isIdea)];
}
