import type { YAMLParseError } from 'yaml';
import { isCollection, visit } from 'yaml';
import type { Span } from '../parse.ts';
import { entryRule, type Words } from '../rule.ts';

const closedEarly: Words = {
  message: 'Un guillemet, une apostrophe ou un crochet ferme la valeur trop tôt.',
  fix: 'Mettez toute la valeur entre guillemets droits ; à l’intérieur, écrivez « » et ’.',
};

/** What the parser's codes mean to an author: https://eemeli.org/yaml/#errors */
const words: Record<string, Words> = {
  MISSING_CHAR: {
    message: 'Un guillemet ouvert n’est pas fermé.',
    fix: 'Fermez-le avec le même guillemet droit " à la fin de la valeur.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Un deux-points suivi d’une espace coupe la valeur en deux.',
    fix: 'Mettez toute la valeur entre guillemets droits, par exemple title: "Saison 2 : le bilan".',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Une ligne n’a pas la forme « clé: valeur ».',
    fix: 'Écrivez en début de ligne la clé, un deux-points, une espace, puis la valeur.',
  },
  BAD_INDENT: {
    message: 'Une ligne n’est pas alignée avec ses voisines.',
    fix: 'Donnez le même décalage aux lignes d’une même liste, en espaces.',
  },
  DUPLICATE_KEY: {
    message: 'La même clé apparaît deux fois.',
    fix: 'Gardez-en une seule.',
  },
  BAD_ALIAS: {
    message: 'La valeur commence par « * » ou « & », qui ont un sens en YAML.',
    fix: 'Mettez toute la valeur entre guillemets droits.',
  },
};

const unknown: Words = {
  message: 'Cette ligne n’est pas du YAML bien formé.',
  fix: 'Comparez cette ligne avec celle d’un fichier voisin : une clé, un deux-points, une espace, une valeur.',
};

/** The form of the header itself. */
export const yaml = entryRule({
  id: 'yaml',
  title: 'YAML mal formé',
  explanation:
    'L’en-tête d’un texte, ou un fichier « .yaml » entier, est écrit en YAML : une clé, un deux-points, une espace, une valeur. Une liste se décale avec des espaces.',
  *check(entry) {
    if (!entry.header) return;
    const { document, at, ...whole } = entry.header;
    const place = ([start, end]: readonly number[]) => ({ start: at(start!), end: Math.max(at(end!), at(start!) + 1) });
    // The parser says several things of one place; the last is the most precise.
    const errors = new Map(document.errors.map((error) => [error.pos[0], error]));
    for (const error of errors.values()) yield { range: place(error.pos), ...wordsOf(error) };
    if (errors.size > 0) return;
    if (!isCollection(document.contents)) {
      yield { range: whole, message: 'On attend ici une suite de clés.', fix: unknown.fix };
    }
    const aliases: Span[] = [];
    visit(document, { Alias: (_key, { range }) => void (range && aliases.push(place(range))) });
    for (const range of aliases) yield { range, ...words.BAD_ALIAS! };
  },
});

const wordsOf = ({ code, message }: YAMLParseError) =>
  code === 'UNEXPECTED_TOKEN' && message.startsWith('Unexpected scalar')
    ? closedEarly
    : code === 'MISSING_CHAR' && !/closing ["']/.test(message)
      ? words.MULTILINE_IMPLICIT_KEY!
      : (words[code] ?? unknown);
