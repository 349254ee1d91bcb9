import { validEntries } from '../content.ts';
import { rangeOfValue } from '../entry.ts';
import { adviceFor } from '../nearest.ts';
import { dataRule } from '../rule.ts';

/** The figures that the home page puts forward exist. */
export const homeFigure = dataRule({
  id: 'chiffre-accueil',
  title: 'Chiffre de l’accueil inconnu',
  explanation: 'La page d’accueil met en avant des chiffres par leur identifiant dans la saison (« figures »).',
  collections: ['pages'],
  *check(entry, content) {
    for (const [index, { season, figure }] of (entry.value.featured?.figures ?? []).entries()) {
      const named = validEntries(content, 'saisons').find(({ value }) => value.number === season);
      const figures = named?.value.figures.map(({ id }) => id);
      if (!figures || figures.includes(figure)) continue;
      yield {
        range: rangeOfValue(entry, ['featured', 'figures', index, 'figure']),
        message: `La saison ${season} n’a pas de chiffre « ${figure} ».`,
        fix: adviceFor(figure, figures, `Choisissez parmi : ${figures.join(', ')}.`),
      };
    }
  },
});

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
