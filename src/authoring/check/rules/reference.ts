import { collectionNames } from '../../../schemas/collections.ts';
import { referencesIn } from '../../../schemas/references.ts';
import { idsOf } from '../content.ts';
import { rangeOfValue } from '../entry.ts';
import { closestOf } from '../nearest.ts';
import type { Rule } from '../rule.ts';

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
      if (entry.value === undefined) continue;
      for (const { path, collection, id } of referencesIn(entry.schema, entry.value)) {
        const ids = known[collection]!;
        if (ids.includes(id)) continue;
        const nearest = closestOf(id, ids);
        yield {
          entry,
          range: rangeOfValue(entry, path),
          wrong: `« ${id} » n’existe pas dans src/content/${collection}.`,
          mend: nearest
            ? `Écrivez « ${nearest} ».`
            : `Choisissez un nom de fichier de src/content/${collection}, sans l’extension.`,
        };
      }
    }
  },
};
