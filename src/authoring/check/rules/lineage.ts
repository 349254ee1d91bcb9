import type { Project } from '../../../schemas/project.ts';
import { validEntries } from '../content.ts';
import { rangeOfValue } from '../entry.ts';
import type { Rule } from '../rule.ts';

/** A project cannot take over from itself, even through others. */
export const lineage: Rule = {
  id: 'lignee',
  title: 'Projet qui prend la suite de lui-même',
  explanation:
    '« predecessors » nomme des projets plus anciens : en remontant, on ne revient jamais au projet de départ.',
  severity: 'error',
  *check(content) {
    const projects = validEntries<Project>(content, 'projets');
    const parents = new Map(projects.map(({ id, value }) => [id, value.predecessors]));
    for (const entry of projects) {
      if (!descendsFromItself(entry.id, parents)) continue;
      yield {
        entry,
        range: rangeOfValue(entry, ['predecessors']),
        message: `Le projet « ${entry.id} » prend la suite de lui-même.`,
        fix: 'Retirez de « predecessors » le projet le plus récent des deux.',
      };
    }
  },
};

function descendsFromItself(id: string, parents: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const pending = [...(parents.get(id) ?? [])];
  for (let parent = pending.pop(); parent; parent = pending.pop()) {
    if (parent === id) return true;
    if (!seen.has(parent)) pending.push(...(parents.get(parent) ?? []));
    seen.add(parent);
  }
  return false;
}
