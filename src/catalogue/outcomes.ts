import type { ProjectStatus } from '../schemas/vocabulary.ts';
import type { ProjectEntry } from './entry.ts';
import { agree, counted } from './french.ts';

interface Outcome {
  id: 'abouti' | 'arrete' | 'non-retenu' | 'inconnu';
  label: string;
  /** After their number: `3 arrêtés en route`. */
  words: [one: string, many?: string];
  statuses: ProjectStatus[];
}

/** What became of projects, in the order of a life. Whatever counts projects by what became of them counts these. */
const outcomes: Outcome[] = [
  { id: 'abouti', label: 'Aboutis', words: ['abouti'], statuses: ['actif', 'termine'] },
  { id: 'arrete', label: 'Arrêtés en route', words: ['arrêté en route', 'arrêtés en route'], statuses: ['arrete'] },
  { id: 'non-retenu', label: 'Non retenus', words: ['non retenu'], statuses: ['non-retenu'] },
  {
    id: 'inconnu',
    label: 'Suite inconnue',
    words: ['dont on ignore la suite', 'dont on ignore la suite'],
    statuses: ['inconnu'],
  },
];

/** What became of a project, by its identifier and in words. */
export const outcomeLabels = Object.fromEntries(outcomes.map(({ id, label }) => [id, label]));

export const outcomeOf = (status: ProjectStatus) => outcomes.find(({ statuses }) => statuses.includes(status))!.id;

/** Some projects by what became of them. */
export const outcomesOf = <Item extends ProjectEntry>(projects: readonly Item[]) =>
  outcomes.map((outcome) => ({
    ...outcome,
    items: projects.filter(({ data }) => outcome.statuses.includes(data.status)),
  }));

/** Whether a project was carried through: its team finished it, or still works on it. */
export const isCarriedThrough = ({ data }: ProjectEntry) => outcomeOf(data.status) === 'abouti';

/** `18 projets proposés : 10 aboutis, 3 arrêtés en route, 3 non retenus, 2 dont on ignore la suite`. */
export function outcomesInWords(projects: readonly ProjectEntry[]): string {
  const parts = outcomesOf(projects)
    .filter(({ items }) => items.length > 0)
    .map(({ words, items }) => `${items.length}\u00a0${agree(items.length, ...words)}`);
  const total = counted(projects.length, 'projet proposé', 'projets proposés');
  return parts.length > 0 ? `${total}\u00a0: ${parts.join(', ')}` : total;
}
