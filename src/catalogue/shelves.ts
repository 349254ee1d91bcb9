import type { ProjectEntry } from './entry.ts';
import { isCarriedThrough } from './outcomes.ts';

/** Whether the code is public, and its licence says what one may do with it. */
export const isReusable = ({ data }: ProjectEntry) => data.repositories.length > 0 && data.licence !== undefined;

/**
 * The parts of the catalogue, in the order of what a visitor can do with their projects, and in a note what these have in
 * common. A part without a project is left out.
 */
export function shelvesOf<Item extends ProjectEntry>(projects: readonly Item[]) {
  const carried = projects.filter(isCarriedThrough);
  const shelves = [
    {
      id: 'reutiliser',
      label: 'À réutiliser',
      note: 'Leur code est public, et sa licence dit ce que vous pouvez en faire.',
      items: carried.filter(isReusable),
    },
    {
      id: 'inspirer',
      label: 'Pour s’inspirer',
      note: 'Le travail est mené à bien. Pour en reprendre le code, écrivez à l’équipe.',
      items: carried.filter((project) => !isReusable(project)),
    },
    {
      id: 'autres',
      label: 'Pistes arrêtées ou sans suite',
      note: 'Ces idées attendent une équipe\u00a0: arrêtées en cours de saison, non retenues, ou sans nouvelles.',
      items: projects.filter((item) => !isCarriedThrough(item)),
    },
  ];
  return shelves.filter(({ items }) => items.length > 0);
}

/** Whether a season worked on a project, which is more than an idea. */
export const isHeld = ({ data }: ProjectEntry) => data.seasons.length > 0 && data.status !== 'non-retenu';

/** The projects of a season, what one can take first; then, apart, the ideas that it did not retain. */
export function retainedFirst<Item extends ProjectEntry>(projects: readonly Item[]): [projects: Item[], ideas: Item[]] {
  const isIdea = ({ data }: Item) => data.status === 'non-retenu';
  const ordered = shelvesOf(projects).flatMap(({ items }) => items);
  return [ordered.filter((project) => !isIdea(project)), ordered.filter(isIdea)];
}
