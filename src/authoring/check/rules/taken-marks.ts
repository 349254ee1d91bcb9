import type { MdastNode } from 'satteri';

/**
 * What Markdown takes for a mark, and a reader for words or signs: the node that it makes, how the text of such a node
 * begins, what would come of it, what to do, and what to write where one answer is right. A group named `at` is the place.
 */
export type Taken = [
  type: MdastNode['type'],
  pattern: RegExp,
  message: string,
  fix: string,
  replace?: (found: string) => string,
];

export const taken: Taken[] = [
  [
    'code',
    /(?<at>(`{3,}|~{3,})(?![`~])[^\n]*)(?![^]*\n[ \t>]*\2[`~]*\s*$)/y,
    'Ce bloc de code ne finit pas : la suite du texte serait publiée comme du code.',
    'Mettez après sa dernière ligne une ligne faite des mêmes signes qu’ici, et d’eux seuls.',
  ],
  [
    'heading',
    /(?!#)(?:[^\n]*[.,;:!…][ \t]*|[^\n]{100,}|[^\n]*\n[^]*)\n[ \t>]*(?:=+|-+)[ \t]*$/y,
    'Ces mots deviendraient un intertitre, à cause des signes de la ligne qui suit.',
    'Pour un trait, mettez une ligne vide avant ces signes ; pour un intertitre, écrivez « ## » devant ses mots.',
  ],
  [
    'tableRow',
    /[^|\n]+$/y,
    'Cette ligne deviendrait la dernière du tableau.',
    'Mettez une ligne vide avant elle.',
    (found) => `\n${found}`,
  ],
  [
    'blockquote',
    />(?:[^\n]*\n[ \t]*>)*[^\n]*\n(?<at>(?![ \t]*\p{Ll})[ \t]*[^>\s][^\n]*)/uy,
    'Cette ligne serait dans la citation.',
    'Mettez une ligne vide avant elle, ou « > » à son début.',
  ],
  [
    'paragraph',
    /(?<=(?:^|\n)[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]+)(?:[^\n]*\n)*?(?:[^\n]{0,60}|[^\n]*[.;:!?…])\n(?<at>\p{Lu}[^\n]*)/uy,
    'Cette ligne serait dans le dernier point de la liste.',
    'Mettez une ligne vide avant elle, ou deux espaces à son début si elle fait partie de ce point.',
  ],
  [
    // Short lines that end as no sentence does, each before one that begins as none goes on: an address, an agenda.
    'paragraph',
    /(?:[^\n]{1,60}(?<![.!?…,;>\\][ \t]*| {2}|[’ ]\p{Ll}{1,2}[ \t]*)\n(?=[\p{Lu}\d*]))+[^\n]+$/uy,
    'Ces lignes seraient publiées à la suite, comme une seule.',
    'Finissez par « \\ » chaque ligne, sauf la dernière, ou séparez-les par une ligne vide.',
    (found) => found.replaceAll('\n', '\\\n'),
  ],
  [
    'html',
    /<(?!!--)[^]*?(?<at>!?\[[^\]\n]{0,200}\]\([^()\n]{0,200}\)|\*\*[^*\n]{1,200}\*\*|(?<=\n)(?:#{1,6}[ \t]|[-*+][ \t]|\|)[^\n]+)/y,
    'Ces marques seraient affichées telles quelles : juste après une balise, elles ne sont pas lues.',
    'Mettez une ligne vide après la balise, et une avant la suivante, ou retirez-les.',
  ],
];
