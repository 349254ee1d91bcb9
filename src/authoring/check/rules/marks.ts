/** A mark that a page would show as it is written: how to find it, what to do, and what to write where one answer is right. */
export type Mark = [pattern: RegExp, fix: string, replace?: (...groups: string[]) => string | undefined];

const encart = 'Pour un encart, écrivez <Encart title="…">, une ligne vide, le texte, une ligne vide, </Encart>.';
const look = 'Retirez ce réglage : le site décide de l’apparence.';
const link = 'Pour un lien, écrivez [texte](adresse), sans espace dans l’adresse.';
const command = 'Retirez cette commande d’un autre outil.';
const item = 'Pour un point de liste, écrivez « - » puis une espace.';
const space = 'Mettez ici une espace ordinaire : une espace insécable n’ouvre ni titre, ni liste.';

const setting = String.raw`\{(?:[.#]\p{L}|(?:width|height|style|class|id|align|target|fig-|data-)[\w-]*=)[^{}\n]*\}`;

/**
 * The marks of other tools, and those of Markdown that something spoils: the first that fits a place is told.
 * https://quarto.org, https://gohugo.io, https://hackmd.io/features, https://help.obsidian.md, https://pandoc.org/MANUAL.html
 */
export const marks: Mark[] = [
  // Rows between bars, without the line of hyphens that makes a table of them, or with one of another width.
  [
    /^\|([^\n]*)\|[ \t]*\n(?:[ \t]*\|[-: |\t]*\n)?(?=[ \t]*\|)/g,
    'Ajoutez sous la première ligne du tableau autant de « --- » que de colonnes : | --- | --- |.',
    (cells = '') => `|${cells}|\n|${' --- |'.repeat(cells.split('|').length)}\n`,
  ],
  [/^([ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)]))[\u00a0\u202f]+/gm, space, (mark) => `${mark} `],
  [/^(#{2,6})(?=[^#\s\0])/gm, 'Mettez une espace après les « # » de l’intertitre.', (mark) => `${mark} `],
  [/^[ \t]*\[\[?TOC\]?\][ \t]*$/gim, 'Retirez-le : la page a son sommaire.', () => ''],
  [
    /^:::[ \t]*(?:info|success|warning|danger|note|tip)(?![^ \t\n])[ \t]*([^"\n]{0,80}?)[ \t]*\n([^\n:][^]{0,2000}?)\n:::[ \t]*$/gm,
    encart,
    (title, words) => `<Encart${title && ` title="${title}"`}>\n\n${words}\n\n</Encart>`,
  ],
  [/^(?::::+[^\n]*|\[![\p{L}-]+\]|(?:!!!|\?\?\?\+?)[ \t][^\n]*)|\{% (?:end)?hint[^]{0,500}?%\}/gmu, encart],
  [
    /\]\(\{\{[<%] *(?:rel)?ref +"(\/[\w/-]*[\w-])\/?" *[%>]\}\}/g,
    'Écrivez l’adresse de la page, de « / » à « / ».',
    (path) => `](${path}/`,
  ],
  [
    /\{\{[<%][^]{0,500}?[%>]\}\}|\{%[^]{0,500}?%\}|\{\{[^]{0,500}?\}\}/g,
    'Retirez cette commande, ou employez un composant : <Video title="…" url="…" />, <Figure src="…" alt="…" />.',
  ],
  [/!?\[\[[^[\]\n]+\]\]/g, 'Écrivez [texte du lien](/adresse/), ou ![ce que montre l’image](./image.png).'],
  [/\]\(([^()"<>\n]*[^()"<>\s]) +=[\d.]*%?x[\d.]*%?[ \t]*\)/g, look, (address) => `](${address})`],
  [
    /\]\(([^\s()"<>{}]+(?: +[^\s()"<>{}]+)+)([ \t]+"[^"\n]*")?[ \t]*\)/g,
    'Remplacez chaque espace de l’adresse par « %20 ».',
    (address = '', title = '') => `](${address.replaceAll(' ', '%20')}${title})`,
  ],
  [/\] +(?=\((?:https?:|\/)[^()\n]*\))/g, 'Retirez l’espace entre « ] » et « ( ».', () => ']'],
  [/\(([^()\n]+)\)\[((?:https?:|\/)[^[\]\s]*)\]/g, link, (words, address) => `[${words}](${address})`],
  [/(?<=\S)[ \t]*\\$/g, 'Retirez cette barre oblique : rien ne la suit.', () => ''],
  [/\]\(/g, link],
  [/\[([^[\]\n\0]+)\]\{[.#][^{}\n]*\}/g, look, (words) => words],
  [new RegExp(`[ \\t]*${setting}|[ \\t]*\\{:[^{}\\n]*\\}|\\[(?:color|name|time)=[^\\]\\n]*\\]`, 'gu'), look, () => ''],
  [
    /(?<![=\w?&/])==([^\s=\0](?:[^=\n\0]*[^\s=\0])?)==(?!=)/g,
    'Pour du gras, écrivez **mot**.',
    (words) => `**${words}**`,
  ],
  [
    /\^\[[^[\]\n]+\]|\[-?@[\p{L}\d][^[\]\n]*\]|\[\^[^\]\s\0]+\]/gu,
    'Pour une note, écrivez [^1] dans la phrase, et « [^1]: le texte de la note » seul sur une ligne à la fin.',
  ],
  [
    /\[[^[\]\n\0]*\p{L}[^[\]\n\0]*\]\[[^[\]\n\0]+\]/gu,
    'L’adresse de ce lien n’est écrite nulle part : écrivez [texte](adresse), ou « [nom]: adresse » seul sur une ligne.',
  ],
  [
    /(?<=[\p{L}\d)])([~^])([\p{L}\d+-]{1,10})\1(?![~\d])/gu,
    'Pour un indice, écrivez <sub>2</sub> ; pour un exposant, <sup>2</sup>.',
    (sign, words) => (sign === '~' ? `<sub>${words}</sub>` : `<sup>${words}</sup>`),
  ],
  [/(?<![\w+])\+\+([^+\s][^+\n]*?)\+\+(?![\w+])/g, 'Retirez ces « ++ ».', (words) => words],
  [/^\*\[[^\]\n]+\]:[^\n]*/gm, 'Retirez cette ligne, et donnez le sens du sigle là où il vient en premier.'],
  [/(?<![\w:/]):[a-z][a-z_+-]{1,40}:(?![\w:/])/g, 'Mettez le signe lui-même, 🚀 par exemple.'],
  [/(?<![\w.@/])@(?:fig|tbl|sec|eq|lst)-[\w-]+/g, 'Nommez cette partie ou cette figure, ou mettez-y un lien.'],
  [/\\(?:newpage|pagebreak|text\w\w|emph|href|footnote|cite|ref|label|(?:sub)*section)\b(?:\{[^{}\n]*\})?/g, command],
  [/^(?:\.\. [\w-]+::[^\n]*|--8<--[^\n]*|=== "[^\n]*|@@ -\d[^\n]*@@|\[object \w+\]|#\| [\w-]+:[^\n]*)/gm, command],
  [
    /\[(b|i|u|url|img|quote|size|color)(?:=[^\]\n]*)?\][^\n]*?\[\/\1\]/gi,
    'Écrivez **gras**, *italique* ou [texte](adresse).',
  ],
  [/'''([^'\n]+)'''/g, 'Pour du gras, écrivez **mot**.', (words) => `**${words}**`],
  [/%%[^%\n]+%%/g, 'Retirez-le, ou écrivez ce commentaire entre « <!-- » et « --> ».'],
  [
    /^(?:(={2,6}) ([^=\n]+?)(?: +\1)?[ \t]*$|h[2-6]\. ([^\n]+))/gm,
    'Pour un intertitre, écrivez « ## » devant ses mots.',
    (signs = '', words, title) => `${'#'.repeat(signs.length || 2)} ${words || title}`,
  ],
  [
    /&amp;(?:#\d+|[a-z]+);|&(?:nbsp|[lr]aquo|[lr]squo|euro|[a-z](?:acute|grave|circ|cedil))(?![\w;])/gi,
    'Mettez le signe lui-même.',
  ],
  [/(?<=\p{L})`(?=\p{L})/gu, 'Mettez une apostrophe.', () => '’'],
  [/^[•●◦▪■‣·]+(?=[\p{L}\d])|^o\t/gmu, item, () => '- '],
  [/^([–—])[ \t\u00a0\u202f]*(?=\S[^\n]*\n\1)|(?<=^([–—])[^\n]*\n)\2[ \t\u00a0\u202f]*(?=\S)/gm, item, () => '- '],
  [/^([-*])(?=\p{L}[^\n]*\n\1\p{L})|(?<=^([-*])\p{L}[^\n]*\n)\2(?=\p{L})/gmu, item, () => '- '],
  [
    /(?<!\d)\*\*([^*\n\0]*)\*\*|(?<![\w*])\*\*(?=[\p{L}\d])|(?<=[\p{L}.!?])\*\*(?![\w*])/gu,
    'Pour du gras, collez les « ** » aux mots, et séparez-les par une espace de ce qui les entoure.',
    (words = '') => (words.trim() === words ? undefined : words.replace(/\S(?:.*\S)?/s, '**$&**')),
  ],
  [
    /\$\$[^$\n]+\$\$|(?<![\w$])\$(?=[\p{L}\\(])[^$\n]*[^$\s]\$(?!\d)/gu,
    'Écrivez cette formule en mots et en signes, « 10⁶ » par exemple, ou montrez-la en image.',
  ],
];
