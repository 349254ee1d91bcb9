import { referencesIn, type Reference } from '../../../schemas/walk.ts';
import { idsOf } from '../content.ts';
import { rangeOfValue, type Entry } from '../entry.ts';
import type { Span } from '../parse.ts';
import { adviceFor } from '../nearest.ts';
import { entryRule } from '../rule.ts';
import { componentsOf, rangeOfAttribute } from '../tree.ts';

interface NamedId extends Pick<Reference, 'collection' | 'id'> {
  range: Span | undefined;
  /** Whether the schema, of the entry or of the component, refuses it already. */
  isRefused: boolean;
}

/** The identifiers of other entries that an entry names, in its header, however wrong the rest, and in its components. */
const idsIn = (entry: Entry): NamedId[] => [
  ...referencesIn(entry.schema, entry.header?.data).map(({ path: keys, ...named }) => ({
    ...named,
    range: rangeOfValue(entry, keys),
    isRefused: entry.issues.some(({ path }) => path.length > 0 && path.every((key, depth) => key === keys[depth])),
  })),
  ...componentsOf(entry).flatMap((use) =>
    referencesIn(use.component.attributes, use.values).map(({ path, ...named }) => ({
      ...named,
      range: rangeOfAttribute(use, String(path[0])),
      isRefused: use.issues.length > 0,
    })),
  ),
];

/** Every identifier of another entry exists. */
export const reference = entryRule({
  id: 'lien-entre-fiches',
  inBrowser: true,
  title: 'Projet, atelier, saison ou administration inconnus',
  explanation:
    'Un projet, un atelier ou une administration se désignent par leur nom de fichier, sans l’extension ; une saison, par son numéro.',
  *check(entry, content) {
    for (const { collection, id, range, isRefused } of idsIn(entry)) {
      const ids = idsOf(content, collection);
      if (isRefused || ids.includes(id)) continue;
      yield {
        range,
        message: `« ${id} » n’existe pas dans src/content/${collection}.`,
        fix: adviceFor(id, ids, `Choisissez un nom de fichier de src/content/${collection}, sans l’extension.`),
      };
    }
  },
});
