import { rangeOfNode, type Entry } from '../entry.ts';
import type { Span } from '../parse.ts';
import { entryRule, type Finding } from '../rule.ts';
import { nodesOf } from '../tree.ts';

/** What stands for the signs of a block that are not shown as they are written. */
const hidden = '\0';

/** A mark that a page would show as it is written: how to find it, what to do, and what to write where one answer is right. */
type Mark = [pattern: RegExp, fix: string, replace?: (...groups: string[]) => string | undefined];

const encart = 'Pour un encart, écrivez <Encart title="…">, une ligne vide, le texte, une ligne vide, </Encart>.';
const look = 'Retirez ce réglage : le site décide de l’apparence.';
const space = 'Mettez ici une espace ordinaire : une espace insécable n’ouvre ni titre, ni liste.';

const setting = String.raw`\{(?:[.#]\p{L}|(?:width|height|style|class|id|align|target|fig-|data-)[\w-]*=)[^{}\n]*\}`;

/**
 * The marks of other tools, and those of Markdown that something spoils: the first that fits a place is told.
 * https://quarto.org, https://gohugo.io, https://hackmd.io/features, https://help.obsidian.md, https://pandoc.org/MANUAL.html
 */
const marks: Mark[] = [
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
  [/^(?::::+[^\n]*|\[![\p{L}-]+\])/gmu, encart],
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
  [/\]\(/g, 'Pour un lien, écrivez [texte](adresse), sans espace dans l’adresse.'],
  [new RegExp(`[ \\t]*${setting}`, 'gu'), look, () => ''],
  [
    /(?<![=\w?&/])==([^\s=\0](?:[^=\n\0]*[^\s=\0])?)==(?!=)/g,
    'Pour du gras, écrivez **mot**.',
    (words) => `**${words}**`,
  ],
  [
    /\^\[[^[\]\n]+\]|\[-?@[\p{L}\d][^[\]\n]*\]|\[\^[^[\]\s\0]+\]/gu,
    'Pour une note, écrivez [^1] dans la phrase, et « [^1]: le texte de la note » seul sur une ligne à la fin.',
  ],
  [
    /\[(?=[^[\]\n\0]*\p{L})[^[\]\n\0]*\]\[[^[\]\n\0]+\]/gu,
    'L’adresse de ce lien n’est écrite nulle part : écrivez [texte](adresse), ou « [nom]: adresse » seul sur une ligne.',
  ],
  [
    /(?<!\d)\*\*([^*\n\0]*)\*\*/g,
    'Pour du gras, collez les « ** » aux mots, et séparez-les par une espace de ce qui les entoure.',
    (words = '') => (words.trim() === words ? undefined : words.replace(/\S(?:.*\S)?/s, '**$&**')),
  ],
  [
    /\$\$[^$\n]+\$\$|(?<![\w$])\$(?=[\p{L}\\(])[^$\n]*[^$\s]\$(?!\d)/gu,
    'Écrivez cette formule en mots et en signes, « 10⁶ » par exemple, ou montrez-la en image.',
  ],
];

const hide = (text: string) => text.replaceAll(/[^\n]/g, hidden);

/**
 * A text with what its page shows as it is written: words, and the addresses that stand for their own words. The rest
 * (code, addresses, marks, signs after a backslash) is hidden, sign for sign.
 */
function shownText(entry: Entry): string {
  const { text } = entry;
  let shown = '';
  for (const node of nodesOf(entry, 'text', 'link')) {
    const { start, end } = rangeOfNode(entry, node) ?? { start: 0, end: 0 };
    if (start < shown.length || (node.type === 'link' && /[[<]/.test(text.charAt(start)))) continue;
    shown += hide(text.slice(shown.length, start)) + text.slice(start, end);
  }
  return shown.replaceAll(/\\[!-/:-@[-`{-~]/g, hide);
}

type RawMark = Pick<Finding, 'fix' | 'replacement'> & { range: Span };

/** The marks that a block would show, the first of those that overlap. */
function marksIn({ text }: Entry, shown: string, block: Span): RawMark[] {
  const found: RawMark[] = [];
  for (const [pattern, fix, replace] of marks) {
    for (const { indices = [] } of shown
      .slice(block.start, block.end)
      .matchAll(new RegExp(pattern, `${pattern.flags}d`))) {
      const [range, ...groups] = indices.map(([from, to] = [0, 0]) => ({
        start: block.start + from,
        end: block.start + to,
      }));
      if (!range || found.some((other) => range.start < other.range.end && other.range.start < range.end)) continue;
      // As they are written, with what is hidden.
      const written = groups.map(({ start, end }) => text.slice(start, end));
      found.push({ range, fix, replacement: replace?.(...written) });
    }
  }
  return found;
}

/** « Cette marque serait affichée telle quelle. » */
export const rawMark = entryRule({
  id: 'marque-affichee',
  inBrowser: true,
  title: 'Marque qui serait affichée telle quelle',
  explanation:
    'Chaque outil a ses marques, et une espace de trop en casse d’autres : la page montrerait des signes à la place d’un titre, d’une image ou d’un encart. Pour montrer ces signes, entourez-les d’accents graves : `[[mot]]`.',
  *check(entry) {
    const text = shownText(entry);
    const blocks = nodesOf(entry, 'paragraph', 'heading', 'tableCell').flatMap(
      (node) => rangeOfNode(entry, node) ?? [],
    );
    for (const { range, fix, replacement } of blocks.flatMap((block) => marksIn(entry, text, block))) {
      const [shown = ''] = entry.text.slice(range.start, range.end).trim().split('\n', 1);
      yield { range, message: `« ${shown} » serait affiché tel quel.`, fix, replacement };
    }
    const called = new Set(nodesOf(entry, 'footnoteReference').map(({ identifier }) => identifier));
    for (const node of nodesOf(entry, 'footnoteDefinition')) {
      if (called.has(node.identifier)) continue;
      yield {
        range: rangeOfNode(entry, node),
        message: `La note « [^${node.identifier}] » n’est appelée nulle part : elle ne serait pas affichée.`,
        fix: `Écrivez [^${node.identifier}] dans la phrase qu’elle complète, ou retirez-la.`,
      };
    }
  },
});
