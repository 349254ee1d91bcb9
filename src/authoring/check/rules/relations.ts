import { validEntries } from '../content.ts';
import { rangeOfValue } from '../entry.ts';
import { dataRule } from '../rule.ts';

/** A project cannot take over from itself, even through others. */
export const lineage = dataRule({
  id: 'lignee',
  title: 'Projet qui prend la suite de lui-même',
  explanation:
    '« predecessors » nomme des projets plus anciens : en remontant, on ne revient jamais au projet de départ.',
  collections: ['projets'],
  *check(entry, content) {
    const parents = new Map(validEntries(content, 'projets').map(({ id, value }) => [id, value.predecessors]));
    const ancestors = new Set(entry.value.predecessors);
    // A set that grows while it is read is read to its end.
    for (const id of ancestors) for (const parent of parents.get(id) ?? []) ancestors.add(parent);
    if (!ancestors.has(entry.id)) return;
    yield {
      range: rangeOfValue(entry, ['predecessors']),
      message: `Le projet « ${entry.id} » prend la suite de lui-même.`,
      fix: 'Retirez de « predecessors » le projet le plus récent des deux.',
    };
  },
});
