import type { ProjectEntry } from './entry.ts';
import { agree, counted } from './french.ts';

/** What became of some projects. */
export interface Outcome<Item> {
  id: 'abouti' | 'arrete' | 'non-retenu' | 'inconnu';
  label: string;
  /** After their number: `3 arrêtés en route`. */
  words: [one: string, many: string];
  items: Item[];
}

/** Whether a project was carried through: its team finished it, or still works on it. */
export const isCarriedThrough = ({ data }: ProjectEntry) => data.status === 'actif' || data.status === 'termine';

/** The four outcomes of projects, in the order of a life. Whatever counts projects by what became of them counts these. */
export function outcomesOf<Item extends ProjectEntry>(projects: readonly Item[]): Outcome<Item>[] {
  const having = (status: Item['data']['status']) => projects.filter(({ data }) => data.status === status);
  return [
    {
      id: 'abouti',
      label: 'Aboutis',
      words: ['abouti', 'aboutis'],
      items: projects.filter(isCarriedThrough),
    },
    {
      id: 'arrete',
      label: 'Arrêtés en route',
      words: ['arrêté en route', 'arrêtés en route'],
      items: having('arrete'),
    },
    {
      id: 'non-retenu',
      label: 'Non retenus',
      words: ['non retenu', 'non retenus'],
      items: having('non-retenu'),
    },
    {
      id: 'inconnu',
      label: 'Suite inconnue',
      words: ['dont on ignore la suite', 'dont on ignore la suite'],
      items: having('inconnu'),
    },
  ];
}

/** `18 projets proposés : 10 aboutis, 3 arrêtés en route, 3 non retenus, 2 dont on ignore la suite`. */
export function outcomesInWords(projects: readonly ProjectEntry[]): string {
  const parts = outcomesOf(projects)
    .filter(({ items }) => items.length > 0)
    .map(({ words, items }) => `${items.length}\u00a0${agree(items.length, ...words)}`);
  const total = counted(projects.length, 'projet proposé', 'projets proposés');
  return parts.length > 0 ? `${total}\u00a0: ${parts.join(', ')}` : total;
}
