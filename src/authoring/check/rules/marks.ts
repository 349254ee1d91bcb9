/** A mark that a page would show as it is written: how to find it, what to do, and what to write where one answer is right. */
export type Mark = [pattern: RegExp, fix: string, replace?: (...groups: string[]) => string | undefined];

const look = 'Retirez ce réglage : le site décide de l’apparence.';
const link = 'Pour un lien, écrivez [texte](adresse), sans espace dans l’adresse.';
const item = 'Pour un point de liste, écrivez « - » puis une espace.';

/** The marks of other tools, and those of Markdown that something spoils: the first that fits a place is told. */
export const marks: Mark[] = [
  // Rows between bars, without the line of hyphens that makes a table of them, or with one of another width.
  [
    /^\|([^\n]*)\|[ \t]*\n(?:[ \t]*\|[-: |\t]*\n)?(?=[ \t]*\|)/g,
    'Ajoutez sous la première ligne du tableau autant de « --- » que de colonnes : | --- | --- |.',
    (cells = '') => `|${cells}|\n|${' --- |'.repeat(cells.split('|').length)}\n`,
  ],
  [
    /^([ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)]))[\u00a0\u202f]+/gm,
    'Mettez ici une espace ordinaire : une espace insécable n’ouvre ni titre, ni liste.',
    (mark) => `${mark} `,
  ],
  [/^(#{2,6})(?=[^#\s\0])/gm, 'Mettez une espace après les « # » de l’intertitre.', (mark) => `${mark} `],
  [/^[ \t]*\[\[?TOC\]?\][ \t]*$/gim, 'Retirez-le : la page a son sommaire.', () => ''],
  [
    /^(?::::+[^\n]*|\[![\p{L}-]+\]|!!![ \t][^\n]*)/gmu,
    'Pour un encart, écrivez <Encart title="…">, une ligne vide, le texte, une ligne vide, </Encart>.',
  ],
  [
    /\{\{[^\n]{0,500}?\}\}|\{%[^\n]{0,500}?%\}|!?\[\[[^[\]\n]+\]\]/g,
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
  [/ ?\{(?:[.#]\p{L}|(?:width|height|style|class|id|align|target)=)[^{}\n]*\}/gu, look, () => ''],
  [
    /(?<![=\w?&/])==([^\s=\0](?:[^=\n\0]*[^\s=\0])?)==(?!=)/g,
    'Pour du gras, écrivez **mot**.',
    (words) => `**${words}**`,
  ],
  [
    /\[\^[^[\]\s\0]+\]/g,
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
