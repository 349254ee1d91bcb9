import { collectionNames } from '../../../schemas/collections.ts';
import { referencesIn, type Reference } from '../../../schemas/references.ts';
import { idsOf } from '../content.ts';
import { rangeOfValue, type Entry } from '../entry.ts';
import type { Range } from '../parse.ts';
import { closestOf } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { componentsOf, rangeOfAttribute, referencesOf } from '../tags.ts';

export interface NamedId extends Pick<Reference, 'collection' | 'id'> {
  range: Range | undefined;
  /** Keys and positions that lead to it, in the header; none for a component of the text. */
  path?: Reference['path'];
}

/** The identifiers of other entries that an entry names, in its header, however wrong the rest, and in its components. */
export function* idsIn(entry: Entry): Generator<NamedId> {
  const isRefused = (path: Reference['path']) =>
    entry.issues.some((issue) => issue.path.length > 0 && issue.path.every((key, depth) => key === path[depth]));
  for (const { path, ...named } of referencesIn(entry.schema, entry.header?.data)) {
    if (!isRefused(path)) yield { ...named, path, range: rangeOfValue(entry, path) };
  }
  for (const use of componentsOf(entry)) {
    for (const { path, ...named } of referencesOf(use)) {
      yield { ...named, range: rangeOfAttribute(use, String(path[0])) };
    }
  }
}

/** Every identifier of another entry exists. */
export const reference: Rule = {
  id: 'lien-entre-fiches',
  title: 'Projet, atelier, saison ou administration inconnus',
  explanation:
    'Un projet, un atelier ou une administration se désignent par leur nom de fichier, sans l’extension ; une saison, par son numéro.',
  severity: 'error',
  *check(content) {
    const known = Object.fromEntries(collectionNames.map((name) => [name, idsOf(content, name)]));
    for (const entry of content.entries) {
      for (const { collection, id, range } of idsIn(entry)) {
        const ids = known[collection]!;
        if (ids.includes(id)) continue;
        const nearest = closestOf(id, ids);
        yield {
          entry,
          range,
          message: `« ${id} » n’existe pas dans src/content/${collection}.`,
          fix: nearest
            ? `Écrivez « ${nearest} ».`
            : `Choisissez un nom de fichier de src/content/${collection}, sans l’extension.`,
        };
      }
    }
  },
};
