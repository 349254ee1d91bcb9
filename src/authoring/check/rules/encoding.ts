import { longestText } from '../entry.ts';
import type { Rule } from '../rule.ts';

/** Characters that no one types and XML refuses, in the feed: https://www.w3.org/TR/xml/#charsets */
// eslint-disable-next-line no-control-regex -- those are the characters in question
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd-\uffff]/;

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object') for (const item of Object.values(value)) yield* stringsIn(item);
}

/** A text that no one can have typed: bytes that are not UTF-8, or far too many. */
export const encoding: Rule = {
  id: 'encodage',
  title: 'Fichier illisible',
  explanation:
    'Un fichier est un texte en UTF-8, d’une longueur raisonnable. Un document Word, une image renommée ou un texte enregistré dans un autre encodage ne peuvent pas être lus.',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      const start = entry.text.search(unreadable);
      const hidden = [...stringsIn(entry.header?.data)].some((value) => unreadable.test(value));
      if (entry.text.length > longestText) {
        yield {
          entry,
          wrong: `Le fichier contient ${entry.text.length} caractères, plus que les ${longestText} permis.`,
          mend: 'Coupez le texte en plusieurs articles, ou joignez-le comme document.',
        };
      } else if (start === -1 && hidden) {
        yield {
          entry,
          wrong: 'Une valeur contient un caractère invisible, écrit avec « \\ ».',
          mend: 'Retapez-la sans barre oblique inversée.',
        };
      } else if (start !== -1) {
        yield {
          entry,
          range: { start, end: start + 1 },
          wrong: 'Le fichier contient un caractère illisible, ou n’est pas un texte en UTF-8.',
          mend: 'Effacez ce caractère, ou enregistrez le fichier dans votre éditeur avec l’encodage « UTF-8 ».',
        };
      }
    }
  },
};
