import type { Page } from '../../schemas/page.ts';
import type { Season } from '../../schemas/season.ts';
import { didYouMean } from '../nearest.ts';
import { entriesOf, type Rule } from './rule.ts';

/** The figures that the home page puts forward exist. */
export const homeFigures: Rule = (content) => {
  const seasons = entriesOf<Season>(content, 'saisons');
  return entriesOf<Page>(content, 'pages').flatMap(({ file, value }) =>
    (value.featured?.figures ?? []).flatMap(({ season, figure }, index) => {
      const figures = seasons.find(({ value: { number } }) => number === season)?.value.figures.map(({ id }) => id);
      return !figures || figures.includes(figure)
        ? []
        : [
            {
              file,
              path: ['featured', 'figures', index, 'figure'],
              message: `désigne « ${figure} », que la saison ${season} ne connaît pas.${didYouMean(figure, figures)}`,
            },
          ];
    }),
  );
};
