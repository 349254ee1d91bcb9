import { longestText } from '../entry.ts';
import type { Rule } from '../rule.ts';

/** A text that no one can have typed: bytes that are not UTF-8, or far too many. */
export const encoding: Rule = {
  id: 'encodage',
  title: 'Fichier illisible',
  explanation:
    'Un fichier est un texte en UTF-8, d’une longueur raisonnable. Un document Word, une image renommée ou un texte enregistré dans un autre encodage ne peuvent pas être lus.',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      const start = entry.text.search(/[\0\uFFFD]/);
      if (entry.text.length > longestText) {
        yield {
          entry,
          wrong: `Le fichier contient ${entry.text.length} caractères, plus que les ${longestText} permis.`,
          mend: 'Coupez le texte en plusieurs articles, ou joignez-le comme document.',
        };
      } else if (start !== -1) {
        yield {
          entry,
          range: { start, end: start + 1 },
          wrong: 'Le fichier n’est pas un texte en UTF-8.',
          mend: 'Enregistrez-le à nouveau dans votre éditeur, avec l’encodage « UTF-8 ».',
        };
      }
    }
  },
};
