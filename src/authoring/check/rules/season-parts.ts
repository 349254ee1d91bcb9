import { seasonOfWorkshop } from '../../../catalogue/seasons.ts';
import { catalogueEntries, validEntries } from '../content.ts';
import { rangeOfValue, type Entry } from '../entry.ts';
import { adviceFor } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';

/** The phase of an event, and the figures that the home page puts forward, are parts of their season. */
export const seasonPart: Rule = {
  id: 'partie-de-saison',
  title: 'Phase ou chiffre inconnus',
  explanation:
    'La phase que nomme un événement, et les chiffres que la page d’accueil met en avant, sont parmi ceux de leur saison.',
  *check(content) {
    const seasons = catalogueEntries(content, 'saisons');
    for (const entry of validEntries(content, 'ateliers')) {
      const { phase, ...data } = entry.value;
      const season = seasonOfWorkshop({ id: entry.id, data }, seasons);
      if (phase) yield* unknownPart(entry, ['phase'], phase, season?.data.phases);
    }
    for (const entry of validEntries(content, 'pages')) {
      for (const [index, { season: number, figure }] of (entry.value.featured?.figures ?? []).entries()) {
        const season = seasons.find(({ data }) => data.number === number);
        if (season) yield* unknownPart(entry, ['featured', 'figures', index, 'figure'], figure, season.data.figures);
      }
    }
  },
};

function* unknownPart(
  entry: Entry,
  path: PropertyKey[],
  id: string,
  parts: readonly { id: string }[] = [],
): Generator<Finding> {
  const ids = parts.map((part) => part.id);
  if (ids.includes(id)) return;
  const fix = adviceFor(id, ids, ids.length > 0 ? `Choisissez parmi : ${ids.join(', ')}.` : 'Retirez la clé.');
  yield { entry, range: rangeOfValue(entry, path), message: `« ${id} » n’est pas de cette saison.`, fix };
}
