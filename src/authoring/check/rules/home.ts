import type { Page } from '../../../schemas/page.ts';
import type { Season } from '../../../schemas/season.ts';
import { validEntries } from '../content.ts';
import { rangeOfValue } from '../entry.ts';
import { adviceFor } from '../nearest.ts';
import { dataRule } from '../rule.ts';

/** The figures that the home page puts forward exist. */
export const homeFigure = dataRule<Page>(
  {
    id: 'chiffre-accueil',
    title: 'Chiffre de l’accueil inconnu',
    explanation: 'La page d’accueil met en avant des chiffres par leur identifiant dans la saison (« figures »).',
  },
  ['pages'],
  function* (entry, content) {
    for (const [index, { season, figure }] of (entry.value.featured?.figures ?? []).entries()) {
      const named = validEntries<Season>(content, 'saisons').find(({ value }) => value.number === season);
      const figures = named?.value.figures.map(({ id }) => id);
      if (!figures || figures.includes(figure)) continue;
      yield {
        range: rangeOfValue(entry, ['featured', 'figures', index, 'figure']),
        message: `La saison ${season} n’a pas de chiffre « ${figure} ».`,
        fix: adviceFor(figure, figures, `Choisissez parmi : ${figures.join(', ')}.`),
      };
    }
  },
);
