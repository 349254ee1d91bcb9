import { seasonOfWorkshop } from '../../../catalogue/seasons.ts';
import { referencesIn, type Reference } from '../../../schemas/references.ts';
import type { Page } from '../../../schemas/page.ts';
import type { Workshop } from '../../../schemas/workshop.ts';
import { catalogueEntries, idsOf, type Content } from '../content.ts';
import { rangeOfValue, type Entry } from '../entry.ts';
import type { Span } from '../parse.ts';
import { adviceFor } from '../nearest.ts';
import { entryRule } from '../rule.ts';
import { componentsOf, rangeOfAttribute } from '../tree.ts';

interface NamedId {
  id: string;
  range: Span | undefined;
  /** What may be named, and where that is. */
  known: readonly string[];
  where: string;
}

/** The identifiers of other entries that an entry names, in its header, however wrong the rest, and in its components. */
function* entriesNamed(entry: Entry, content: Content): Generator<NamedId> {
  const named = ({ collection, id }: Reference, range: Span | undefined) => {
    return { id, range, known: idsOf(content, collection), where: `src/content/${collection}` };
  };
  for (const reference of referencesIn(entry.schema, entry.header?.data)) {
    const { path: keys } = reference;
    const isRefused = entry.issues.some(
      ({ path }) => path.length > 0 && path.every((key, depth) => key === keys[depth]),
    );
    if (!isRefused) yield named(reference, rangeOfValue(entry, keys));
  }
  for (const use of componentsOf(entry).filter(({ issues }) => issues.length === 0)) {
    for (const reference of referencesIn(use.component.attributes, use.values))
      yield named(reference, rangeOfAttribute(use, String(reference.path[0])));
  }
}

/** The phase of an event, and the figures that the home page puts forward, by their identifiers in a season. */
function* partsNamed(entry: Entry, content: Content): Generator<NamedId> {
  const seasons = catalogueEntries(content, 'saisons');
  const named = (id: string, path: PropertyKey[], parts: readonly { id: string }[] = []) => {
    return { id, range: rangeOfValue(entry, path), known: parts.map((part) => part.id), where: 'sa saison' };
  };
  if (entry.collection === 'ateliers' && entry.value) {
    const { phase, ...data } = entry.value as Workshop;
    if (phase) yield named(phase, ['phase'], seasonOfWorkshop({ id: entry.id, data }, seasons)?.data.phases);
  }
  if (entry.collection === 'pages' && entry.value) {
    for (const [index, { season, figure }] of ((entry.value as Page).featured?.figures ?? []).entries()) {
      const { data } = seasons.find(({ data }) => data.number === season) ?? {};
      if (data) yield named(figure, ['featured', 'figures', index, 'figure'], data.figures);
    }
  }
}

/** Every identifier of another entry, or of a part of one, exists. */
export const reference = entryRule({
  id: 'lien-entre-fiches',
  inBrowser: true,
  title: 'Projet, atelier, saison, administration, phase ou chiffre inconnus',
  explanation:
    'Un projet, un atelier ou une administration se désignent par leur nom de fichier, sans l’extension ; une saison, par son numéro. La phase d’un événement et les chiffres de la page d’accueil sont de ceux de leur saison.',
  *check(entry, content) {
    for (const { id, range, known, where } of [...entriesNamed(entry, content), ...partsNamed(entry, content)]) {
      if (known.includes(id)) continue;
      const otherwise = `Choisissez parmi : ${known.slice(0, 10).join(', ')}${known.length > 10 ? ' …' : ''}`;
      yield { range, message: `« ${id} » n’existe pas dans ${where}.`, fix: adviceFor(id, known, otherwise) };
    }
  },
});
