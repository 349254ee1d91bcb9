import { longestText } from '../entry.ts';
import { entryRule } from '../rule.ts';

const opening = /^\uFEFF?(?:\s*\n)?---[ \t]*(?:\r?\n|$)/;

/** The header of a text: between two lines of three hyphens. */
export const header = entryRule({
  id: 'en-tete',
  title: 'En-tête absent ou non fermé',
  explanation:
    'Un texte commence par un en-tête : une ligne de trois tirets « --- », des lignes « clé: valeur », puis une seconde ligne « --- ».',
  *check(entry) {
    if (entry.header || entry.text.length > longestText) return;
    const match = opening.exec(entry.text);
    yield match
      ? {
          range: { start: 0, end: match[0].trimEnd().length },
          message: 'L’en-tête n’est pas fermé.',
          fix: 'Ajoutez une ligne de trois tirets « --- » après la dernière clé.',
        }
      : {
          range: { start: 0, end: (entry.text.split(/\r?\n/, 1)[0] ?? '').length },
          message: 'Le fichier ne commence pas par un en-tête.',
          fix: 'Ajoutez en première ligne trois tirets « --- », les clés, puis une ligne « --- ».',
        };
  },
});
