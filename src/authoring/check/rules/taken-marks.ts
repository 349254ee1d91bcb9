import type { MdastNode } from 'satteri';

/**
 * What Markdown takes for a mark, and a reader for words or signs: the node that it makes, how the text of such a node
 * begins, what would come of it, what to do, and what to write where one answer is right. A group named `at` is the place.
 */
export type Taken = [type: MdastNode['type'], pattern: RegExp, message: string, fix: string, replace?: Replace];
type Replace = (found: string, ...groups: string[]) => string;

const unclosed: [string, string] = [
  'Ce bloc de code ne finit pas : la suite du texte serait publiée comme du code.',
  'Mettez après sa dernière ligne une ligne faite des mêmes signes qu’ici, et d’eux seuls.',
];
const sign = (what: string): [string, string, Replace] => [
  `Le signe « ${what} » ne serait pas affiché : il ouvre ici ${what === '>' ? 'une citation' : 'un point de liste'}.`,
  `Pour le montrer, écrivez « \\${what} ».`,
  (found) => `\\${found}`,
];

/** How a line goes on with the one before: in small letters, or with a link, a picture, code, a tag, a dash. */
const goesOn = String.raw`[ \t>]*(?:\p{Ll}{2}|\p{Ll}’|[-!?:<{|–—([\x60])`;
/** Words after which a sentence goes on. */
const linking = '(?:de|du|des|la|le|les|un|une|et|ou|à|au|aux|en|par|pour|avec|sur|dans|que|qui)';
/** Lines that an author parts as in an address or an agenda, and that would be published as one. */
const shortLines = new RegExp(
  String.raw`(?:(?!${goesOn})[^\n]{1,60}(?<![.!?…,;>\\][ \t]*|  |[’ ]${linking}[ \t]*)\n)+(?!${goesOn})[^\n]+$`,
  'uy',
);

export const taken: Taken[] = [
  [
    'emphasis',
    /(?<=[\p{L}\d])\*([^]*)\*$/uy,
    'Ces étoiles ne seraient pas affichées : elles mettent en italique ce qu’elles entourent.',
    'Pour les montrer, mettez une barre oblique devant chacune : \\*',
    (_found, words = '') => `\\*${words}\\*`,
  ],
  [
    'strong',
    /(?<=\d)\*\*[^]*|__(?:init|main|name|file|all|version|doc|str|repr|call|dict|pycache|future)__$/y,
    'Ces signes ne seraient pas affichés : ils mettent en gras ce qu’ils entourent.',
    'Entourez d’accents graves ce qu’il faut montrer tel quel.',
  ],
  [
    'inlineCode',
    /(?<=(?<!\p{L})(?:[ldjnmtsc]|qu|jusqu|lorsqu))`([^`]* [^`]*)`$/iuy,
    'Ces accents graves font du code de ce qu’ils entourent.',
    'Mettez des apostrophes.',
    (_found, words = '') => `’${words}’`,
  ],
  ['listItem', /\+(?=[ \t]+\d)/y, ...sign('+')],
  ['list', /-(?=[ \t]+\d[\d ,.\u00a0]*(?:%|°|€)[^\n]*$)/y, ...sign('-')],
  [
    'blockquote',
    />(?=[ \t]*\d[\d ,.\u00a0]*(?:%|°|€|ans?\b|jours?\b|mois\b|agents?\b|personnes?\b)[^\n]*$)/y,
    ...sign('>'),
  ],
  ['code', /(?<at>(`{3,}|~{3,})(?![`~])[^\n]*)(?![^]*\n[ \t>]*\2[`~]*\s*$)/y, ...unclosed],
  ['code', /(?<at>(`{3,}|~{3,})(?![`~])[^\n]*)\n(?:[^]*\n)?[ \t>]*\2[`~]*[ \t]*[a-z]\w*[ \t]*\n/y, ...unclosed],
  [
    'code',
    /(?:[ ]{4}|[ ]*\t)\s*(?=(?:[\p{L}’'«»-]+[ ,:.]+){4})[^{}=<>;$_#|\\/[\]]+$/uy,
    'Ces mots, décalés de quatre espaces, seraient publiés comme du code.',
    'Retirez les espaces au début de leurs lignes.',
  ],
  [
    'heading',
    /(?!#)(?:[^\n]*[.,;:!…][ \t]*|[a-z_-]+: [^\n]*|[^\n]{100,}|[^\n]*\n(?![ \t>]*(?:-+|=+)[ \t]*$)[^]*|[^\n]*(?=\n[ \t>]*(?:==?|--?)[ \t]*$))\n[ \t>]*(?:=+|-+)[ \t]*$/y,
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
    'paragraph',
    shortLines,
    'Ces lignes seraient publiées à la suite, comme une seule.',
    'Finissez par « \\ » chaque ligne, sauf la dernière, ou séparez-les par une ligne vide.',
    (found) => found.replaceAll(/[ \t]*\n/g, '\\\n'),
  ],
  [
    'definition',
    // Words, not the address of a page or of a picture.
    /\[[^\]]*\]:\s*(?![a-z]+:|[./#<]|\S*\.\w+$)\S[^]*$/y,
    'Cette ligne ne serait pas affichée : elle donne une adresse à un lien.',
    'Écrivez « \\ » devant le crochet pour la montrer, ou retirez-la.',
    (found) => `\\${found}`,
  ],
  [
    'text',
    /[^]*?(?<at>\\\\[\w.-]+\\[\w.\\-]*)/y,
    'Une barre oblique ne serait pas affichée.',
    'Entourez cette adresse d’accents graves.',
    (found) => `\`${found}\``,
  ],
  [
    'html',
    /<(?!!--)(?:<!--[^]*?-->|[^<]|<(?!!--))*?(?<at>!?\[[^\]\n]*\]\([^()\n]*\)|\*\*[^*\n]+\*\*|(?<=\n[ \t]*)(?:#{1,6}|[-*+]|\d\.)[ \t][^\n]+|(?<=\n)\|[^\n]+\|)/y,
    'Ces marques seraient affichées telles quelles : juste après une balise, elles ne sont pas lues.',
    'Mettez une ligne vide après la balise, et une avant la suivante, ou retirez-les.',
  ],
];
