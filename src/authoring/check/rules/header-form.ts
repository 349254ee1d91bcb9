import { isCollection, type YAMLParseError } from 'yaml';
import { longestText } from '../../entry-files/readable.ts';
import { lossesIn, repairOfLine } from '../header-repair.ts';
import { entryRule, type Words } from '../rule.ts';

const quote =
  'Mettez toute la valeur entre guillemets droits, par exemple title: "Saison 2 : le bilan" ; à l’intérieur, écrivez « » et ’.';

const badQuote: Words = {
  message: 'Un guillemet ou un crochet n’est pas fermé, ou ferme la valeur trop tôt.',
  fix: quote,
};

/** What the parser's codes mean to an author: https://eemeli.org/yaml/#errors */
const words: Record<string, Words> = {
  MISSING_CHAR: badQuote,
  UNEXPECTED_TOKEN: badQuote,
  BLOCK_AS_IMPLICIT_KEY: { message: 'Un deux-points suivi d’une espace coupe la valeur en deux.', fix: quote },
  BAD_INDENT: {
    message: 'Une ligne n’est pas alignée avec ses voisines.',
    fix: 'Donnez le même décalage aux lignes d’une même liste, en espaces.',
  },
  DUPLICATE_KEY: { message: 'La même clé apparaît deux fois.', fix: 'Gardez-en une seule.' },
  TAB_AS_INDENT: { message: 'Une tabulation décale cette ligne.', fix: 'Remplacez-la par des espaces.' },
};

const open: Words = { message: 'L’en-tête n’est pas fermé.', fix: 'Ajoutez une ligne « --- » après la dernière clé.' };

const none: Words = {
  message: 'Le fichier ne commence pas par un en-tête.',
  fix: 'Ajoutez en première ligne trois tirets « --- », les clés, puis une ligne « --- ».',
};

const lostWords: Words = {
  message:
    'Un signe de cette valeur a un sens en YAML (« # », « & », « * », « ! », “ ”), et des mots en seraient perdus.',
  fix: quote,
};

const unknown: Words = {
  message: 'Une ligne n’a pas la forme « clé: valeur ».',
  fix: 'Écrivez en début de ligne la clé, un deux-points, une espace, puis la valeur, comme dans un fichier voisin.',
};

const wordsOf = ({ code, message }: YAMLParseError) =>
  code === 'MISSING_CHAR' && !/closing ["']/.test(message) ? unknown : (words[code] ?? unknown);

/** The form of the header itself. */
export const header = entryRule({
  id: 'en-tete',
  *check({ header, text }) {
    if (!header) {
      const [first = ''] = text.split(/\r?\n/, 1);
      const isOpen = /^\uFEFF?---[ \t]*$/.test(first);
      if (text.length <= longestText) yield { range: { start: 0, end: first.length }, ...(isOpen ? open : none) };
      return;
    }
    const { document, start, end } = header;
    const at = ([from, to]: readonly number[]) => ({ start: start + from!, end: start + Math.max(to!, from! + 1) });
    // The parser says several things of one place; the last is the most precise.
    const errors = new Map(document.errors.map((error) => [error.pos[0], error]));
    for (const error of errors.values()) {
      yield { range: at(error.pos), ...wordsOf(error), ...repairOfLine(header, error.pos[0]) };
    }
    if (errors.size > 0) return;
    if (!isCollection(document.contents)) yield { range: { start, end }, ...unknown };
    for (const { range } of lossesIn(document)) {
      if (range) yield { range: at(range), ...lostWords, ...repairOfLine(header, range[0]) };
    }
  },
});
