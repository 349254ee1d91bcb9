import { seasonOfEntry } from '../../../catalogue/seasons.ts';
import { referencesIn, type Reference } from '../../../schemas/walk.ts';
import type { Workshop } from '../../../schemas/workshop.ts';
import { catalogueEntries, idsOf, type Content } from '../content.ts';
import { rangeOfValue, type Entry } from '../entry.ts';
import type { Span } from '../../../markdown/spans.ts';
import { adviceFor } from '../nearest.ts';
import { entryRule } from '../rule.ts';
import { componentsOf, rangeOfAttribute } from '../tree.ts';

/**
 * The identifiers of other entries that an entry names, in its header, however wrong the rest, and in its components; what
 * each may be, and where that is.
 */
function* entriesNamed(entry: Entry, content: Content) {
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

/** The phase of an event, by its identifier in its season. */
function* phaseNamed(entry: Entry, content: Content) {
  if (entry.collection !== 'ateliers' || !entry.value) return;
  const { phase, ...data } = entry.value as Workshop;
  if (!phase) return;
  const season = seasonOfEntry({ id: entry.id, data }, catalogueEntries(content, 'saisons'));
  const known = season?.data.phases.map(({ id }) => id) ?? [];
  yield { id: phase, range: rangeOfValue(entry, ['phase']), known, where: 'sa saison' };
}

/** Every identifier of another entry, or of a part of one, exists. */
export const reference = entryRule({
  id: 'lien-entre-fiches',
  inBrowser: true,
  *check(entry, content) {
    for (const { id, range, known, where } of [...entriesNamed(entry, content), ...phaseNamed(entry, content)]) {
      if (known.includes(id)) continue;
      const otherwise = `Choisissez parmi : ${known.slice(0, 10).join(', ')}${known.length > 10 ? ' …' : ''}`;
      yield { range, message: `« ${id} » n’existe pas dans ${where}.`, fix: adviceFor(id, known, otherwise) };
    }
  },
});
