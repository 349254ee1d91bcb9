import type { Project } from '../../schemas/project.ts';
import { entriesOf, type Rule } from './rule.ts';

/** A project cannot take over from itself, even through others. */
export const acyclicLineage: Rule = (content) => {
  const projects = entriesOf<Project>(content, 'projets');
  const parents = new Map(projects.map(({ id, value }) => [id, value.predecessors]));
  const descendsFromItself = (start: string) => {
    const seen = new Set<string>();
    const pending = [...(parents.get(start) ?? [])];
    for (let id = pending.pop(); id; id = pending.pop()) {
      if (id === start) return true;
      if (!seen.has(id)) pending.push(...(parents.get(id) ?? []));
      seen.add(id);
    }
    return false;
  };
  return projects
    .filter(({ id }) => descendsFromItself(id))
    .map(({ file }) => ({
      file,
      path: ['predecessors'],
      message: 'forme une boucle : un projet y prend la suite de lui-même',
    }));
};
