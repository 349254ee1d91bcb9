import type { Page } from '../../../schemas/page.ts';
import type { Season } from '../../../schemas/season.ts';
import { validEntries } from '../content.ts';
import { rangeOfValue } from '../entry.ts';
import { closestOf } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** The figures that the home page puts forward exist. */
export const homeFigure: Rule = {
  id: 'chiffre-accueil',
  title: 'Chiffre de l’accueil inconnu',
  explanation: 'La page d’accueil met en avant des chiffres par leur identifiant dans la saison (« figures »).',
  severity: 'error',
  *check(content) {
    const seasons = validEntries<Season>(content, 'saisons');
    for (const entry of validEntries<Page>(content, 'pages')) {
      for (const [index, { season, figure }] of (entry.value.featured?.figures ?? []).entries()) {
        const figures = seasons.find(({ value }) => value.number === season)?.value.figures.map(({ id }) => id);
        if (!figures || figures.includes(figure)) continue;
        const nearest = closestOf(figure, figures);
        yield {
          entry,
          range: rangeOfValue(entry, ['featured', 'figures', index, 'figure']),
          message: `La saison ${season} n’a pas de chiffre « ${figure} ».`,
          fix: nearest ? `Écrivez « ${nearest} ».` : `Choisissez parmi : ${figures.join(', ')}.`,
        };
      }
    }
  },
};
