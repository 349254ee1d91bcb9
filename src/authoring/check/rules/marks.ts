/** A mark that a page would show as it is written: how to find it, what to do, and what to write where one answer is right. */
type Mark = [pattern: RegExp, fix: string, replace?: (...groups: string[]) => string | undefined];

const look = 'Retirez ce réglage : le site décide de l’apparence.';
const link = 'Pour un lien, écrivez [texte](adresse), sans espace dans l’adresse.';
const raised = 'Pour un exposant ou un indice, écrivez <sup>2</sup> ou <sub>2</sub>.';
const item = 'Pour un point de liste, écrivez « - » puis une espace.';

/** The marks of other tools, and those of Markdown that something spoils: the first that fits a place is told. */
export const marks: Mark[] = [
  // Rows between bars, without the line of hyphens that makes a table of them, or with one of another width.
  [
    /^\|(?![-: |\t]+\n)([^\n]*)\|[ \t]*\n(?:[ \t]*\|[-: |\t]*\n)?(?=[ \t]*\|)/g,
    'Ajoutez sous la première ligne du tableau autant de « --- » que de colonnes : | --- | --- |.',
    (cells = '') => `|${cells}|\n|${' --- |'.repeat(cells.split('|').length)}\n`,
  ],
  [/^\|[-: |\t]+\|[ \t]*$/gm, 'Retirez la ligne vide qui sépare celle-ci des titres de ses colonnes.'],
  [
    /^([ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)]))[\u00a0\u202f]+/gm,
    'Mettez ici une espace ordinaire : une espace insécable n’ouvre ni titre, ni liste.',
    (mark) => `${mark} `,
  ],
  [/^(#{2,6})(?=[^#\s\0])/gm, 'Mettez une espace après les « # » de l’intertitre.', (mark) => `${mark} `],
  [/^[ \t]*\[\[?TOC\]?\][ \t]*$/gim, 'Retirez-le : la page a son sommaire.', () => ''],
  [
    /^(?::::+[^\n]*|\[![\p{L}-]+\]|!!![ \t][^\n]*|\{% *(?:end)?(?:hint|callout)[^\n]*|\.\. [\w-]+::[^\n]*)/gmu,
    'Pour un encart, écrivez <Encart title="…">, une ligne vide, le texte, une ligne vide, </Encart>.',
  ],
  [
    /\{(?:[{%]|\+\+|--|>>)[^\n]{0,500}?\}+|!?\[\[[^[\]\n]+\]\]|\[\/?(?:b|i|u|url|quote|img|(?:name|time|color)=[^\]\n]*)\]|\[-?@[\w:-]+[^\]\n]*\]|(?<![\w.])@(?:fig|tbl|sec|eq|lst)-[\w-]+/g,
    'Retirez cette commande d’un autre outil, ou employez un lien, une image, ou un composant : <Video title="…" url="…" />.',
  ],
  [/\]\(([^()"<>\n]*[^()"<>\s]) +=[\d.]*%?x[\d.]*%?[ \t]*\)/g, look, (address) => `](${address})`],
  [
    /\]\(([^\s()"<>{}]+(?: +[^\s()"<>{}]+)+)([ \t]+"[^"\n]*")?[ \t]*\)/g,
    'Remplacez chaque espace de l’adresse par « %20 ».',
    (address = '', title = '') => `](${address.replaceAll(' ', '%20')}${title})`,
  ],
  [/\] +(?=\((?:https?:|\/)[^()\n]*\))/g, 'Retirez l’espace entre « ] » et « ( ».', () => ']'],
  [/\(([^()\n]+)\)\[((?:https?:|\/)[^[\]\s]*)\]/g, link, (words, address) => `[${words}](${address})`],
  [/\]\(/g, link],
  [/\[([^[\]\n]*)\]\{[.#][^{}\n]*\}/g, look, (words) => words],
  [/ ?\{:? ?(?:[.#]\p{L}|(?:width|height|style|class|id|align|target)=)[^{}\n]*\}/gu, look, () => ''],
  [
    /(?<![=\w?&/])==([^\s=\0](?:[^=\n\0]*[^\s=\0])?)==(?!=)/g,
    'Pour du gras, écrivez **mot**.',
    (words) => `**${words}**`,
  ],
  [
    /\$\$(?:[^$]*\$\$)?|(?<![\w$])\$(?=[^\s$])(?:[^$\n]{0,200}[\\^_=][^$\n]{0,200}[^\s$]|[a-zA-Z])\$(?![\w$])/g,
    'Écrivez la formule en mots, ou en image : le site n’en compose pas.',
  ],
  [/(?<=[\p{L}\d)])\^([+-]?\d{1,3}[+-]?|\p{Ll}{1,4})\^/gu, raised, (words) => `<sup>${words}</sup>`],
  [/(?<=\p{L})~([+-]?\d{1,3}[+-]?|\p{L}{1,4})~(?!~)/gu, raised, (words) => `<sub>${words}</sub>`],
  [/~~|(?<![\p{L}\d~])~(?=\p{L})[^~\n]{0,200}[\p{L}.!?]~(?![\p{L}\d~])/gu, 'Pour des mots barrés, écrivez ~~mots~~.'],
  [/(?<![+\w])\+\+(?=[^\s+])[^+\n]{0,200}[^\s+]\+\+(?![+\w])/g, 'Retirez ces signes : le site ne souligne rien.'],
  [/^\*\[[^\]\n]+\]:[^\n]*/gm, 'Dites le sens d’un sigle dans la phrase, à sa première fois, et retirez cette ligne.'],
  [/(?<=\n): +(?=\S)/g, 'Pour une définition, écrivez « - **terme** : ce qu’il veut dire ».'],
  [/(?<![\p{L}\d:]):(?:[a-z]\w*|[+-]1):(?![\p{L}\d:])/gu, 'Mettez l’emoji lui-même, ou retirez ce nom.'],
  [/`+/g, 'Fermez ce code par un autre accent grave ; une apostrophe s’écrit « ’ ».'],
  [/\\[ \t]*$/g, 'Retirez cette barre : rien ne suit la dernière ligne.', () => ''],
  [/&amp;(?=\w+;)/g, 'Écrivez le signe lui-même.', () => '&'],
  [/^\0+tags:[^\n]*/g, 'Retirez cette ligne : les thèmes se disent dans l’en-tête.'],
  [
    /\^\[[^\]\n]{1,200}\]|\[\^[^[\]\n\0]+\]/g,
    'Pour une note, écrivez [^1] dans la phrase, et « [^1]: le texte de la note » seul sur une ligne à la fin.',
  ],
  [/^[•●◦▪■‣·]+(?=[\p{L}\d])/gmu, item, () => '- '],
  [/^([–—])[ \t\u00a0\u202f]*(?=\S[^\n]*\n\1)|(?<=^([–—])[^\n]*\n)\2[ \t\u00a0\u202f]*(?=\S)/gm, item, () => '- '],
  [/^([-*])(?=\p{L}[^\n]*\n\1\p{L})|(?<=^([-*])\p{L}[^\n]*\n)\2(?=\p{L})/gmu, item, () => '- '],
  [
    /(?<!\d)\*\*([^*\n\0]*)\*\*|(?<![\w*])\*\*(?=[\p{L}\d])|(?<=[\p{L}.!?])\*\*(?![\w*])/gu,
    'Pour du gras, collez les « ** » aux mots, et séparez-les par une espace de ce qui les entoure.',
    (words = '') => (words.trim() === words ? undefined : words.replace(/\S(?:.*\S)?/s, '**$&**')),
  ],
];
