import type { YAMLParseError } from 'yaml';
import { isCollection, visit } from 'yaml';
import type { Entry, Header } from '../entry.ts';
import type { Finding, Rule } from '../rule.ts';

interface Words {
  wrong: string;
  mend: string;
}

const quotes: Words = {
  wrong: 'Un guillemet ouvert n’est pas fermé.',
  mend: 'Fermez-le avec le même guillemet droit " à la fin de la valeur.',
};

const closedEarly: Words = {
  wrong: 'Un guillemet, une apostrophe ou un crochet ferme la valeur trop tôt.',
  mend: 'Mettez toute la valeur entre guillemets droits ; à l’intérieur, écrivez « » et ’.',
};

const nested: Words = {
  wrong: 'Un deux-points suivi d’une espace coupe la valeur en deux.',
  mend: 'Mettez toute la valeur entre guillemets droits, par exemple title: "Saison 2 : le bilan".',
};

/** What the parser's codes mean to an author: https://eemeli.org/yaml/#errors */
const words: Record<string, Words> = {
  MISSING_CHAR: quotes,
  BLOCK_AS_IMPLICIT_KEY: nested,
  MULTILINE_IMPLICIT_KEY: {
    wrong: 'Une ligne n’a pas la forme « clé: valeur ».',
    mend: 'Écrivez en début de ligne la clé, un deux-points, une espace, puis la valeur.',
  },
  BAD_INDENT: {
    wrong: 'Une ligne n’est pas alignée avec ses voisines.',
    mend: 'Donnez le même décalage aux lignes d’une même liste, en espaces.',
  },
  DUPLICATE_KEY: {
    wrong: 'La même clé apparaît deux fois.',
    mend: 'Gardez-en une seule.',
  },
  BAD_ALIAS: {
    wrong: 'La valeur commence par « * » ou « & », qui ont un sens en YAML.',
    mend: 'Mettez toute la valeur entre guillemets droits.',
  },
};

const unknown: Words = {
  wrong: 'Cette ligne n’est pas du YAML bien formé.',
  mend: 'Comparez cette ligne avec celle d’un fichier voisin : une clé, un deux-points, une espace, une valeur.',
};

/** The form of the header itself. */
export const yaml: Rule = {
  id: 'yaml',
  title: 'YAML mal formé',
  explanation:
    'L’en-tête d’un texte, ou un fichier « .yaml » entier, est écrit en YAML : une clé, un deux-points, une espace, une valeur. Une liste se décale avec des espaces.',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      const { header } = entry;
      if (!header) continue;
      yield* fromErrors(entry, header);
      if (header.document.errors.length > 0) continue;
      if (!isCollection(header.document.contents)) {
        yield { entry, range: header, wrong: 'On attend ici une suite de clés.', mend: unknown.mend };
      }
      yield* fromAliases(entry, header);
    }
  },
};

/** The parser says several things of one place; the last is the most precise. */
const fromErrors = (entry: Entry, { document, at }: Header) =>
  [...new Map(document.errors.map((error) => [error.pos[0], error])).values()].map((error) =>
    fromParser(entry, at, error),
  );

const wordsOf = ({ code, message }: YAMLParseError) =>
  code === 'UNEXPECTED_TOKEN' && message.startsWith('Unexpected scalar')
    ? closedEarly
    : code === 'MISSING_CHAR' && !/closing ["']/.test(message)
      ? words.MULTILINE_IMPLICIT_KEY!
      : (words[code] ?? unknown);

const fromParser = (entry: Entry, at: Header['at'], error: YAMLParseError): Finding => ({
  entry,
  range: { start: at(error.pos[0]), end: Math.max(at(error.pos[1]), at(error.pos[0]) + 1) },
  ...wordsOf(error),
});

function fromAliases(entry: Entry, { document, at }: Header): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Alias(_key, { range }) {
      if (range) findings.push({ entry, range: { start: at(range[0]), end: at(range[1]) }, ...words.BAD_ALIAS! });
    },
  });
  return findings;
}
