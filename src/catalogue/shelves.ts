import type { ProjectEntry } from './entry.ts';
import { isCarriedThrough, outcomeOf } from './outcomes.ts';

/** Whether the code is public, and its licence says what one may do with it. */
export const isReusable = ({ data }: ProjectEntry) => data.repositories.length > 0 && data.licence !== undefined;

/**
 * The parts of the catalogue, in the order of what a visitor can do with their projects, and in a note what these have in
 * common. A part without a project is left out.
 */
export function shelvesOf<Item extends ProjectEntry>(projects: readonly Item[]) {
  const carried = projects.filter(isCarriedThrough);
  const others = projects.filter((project) => !isCarriedThrough(project));
  const isLost = ({ data }: Item) => outcomeOf(data.status) === 'inconnu';
  const shelves = [
    {
      id: 'reutiliser',
      label: 'À réutiliser',
      note: 'Leur code est public, sous une licence connue.',
      items: carried.filter(isReusable),
    },
    {
      id: 'inspirer',
      label: 'Pour s’inspirer',
      note: 'Le travail est mené à bien. Pour en reprendre le code, demandez l’accord de ses auteurs.',
      items: carried.filter((project) => !isReusable(project)),
    },
    {
      id: 'reprendre',
      label: 'Idées sans équipe',
      note: 'Non retenues, ou arrêtées en route\u00a0: elles attendent qu’on les reprenne.',
      items: others.filter((project) => !isLost(project)),
    },
    {
      id: 'inconnue',
      label: 'Suite inconnue',
      note: 'Savez-vous ce qu’ils sont devenus\u00a0?',
      items: others.filter(isLost),
    },
  ];
  return shelves.filter(({ items }) => items.length > 0);
}

/** The projects of a season, what one can take first; then, apart, the ideas that it did not retain. */
export function retainedFirst<Item extends ProjectEntry>(projects: readonly Item[]): [projects: Item[], ideas: Item[]] {
  const isIdea = ({ data }: Item) => data.status === 'non-retenu';
  const ordered = shelvesOf(projects).flatMap(({ items }) => items);
  return [ordered.filter((project) => !isIdea(project)), ordered.filter(isIdea)];
}
