import type { MdastNode } from 'satteri';
import { rangeOfNode, type Entry } from '../entry.ts';
import type { Range } from '../parse.ts';
import { entryRule } from '../rule.ts';
import { nodesOf } from '../tree.ts';

/** What stands for the signs of a block that are not shown as they are written. */
const hidden = '\0';

/** A mark that a page would show as it is written, in the words of an author. */
interface Mark {
  pattern: RegExp;
  /** What one wanted to write. */
  name: string;
  fix: string;
  /** What to write instead, from the groups of the pattern, where one answer is right. */
  replace?: (...groups: string[]) => string | undefined;
}

const encart = 'Écrivez <Encart title="…">, une ligne vide, le texte, une ligne vide, </Encart>.';
const footnote = 'Écrivez [^1] dans la phrase, et « [^1]: la référence » seul sur une ligne à la fin du texte.';

/**
 * The marks of other tools, and those of Markdown that something spoils: the first that fits a place is told.
 * https://quarto.org, https://gohugo.io, https://pandoc.org/MANUAL.html, https://docs.github.com/get-started/writing-on-github
 */
const marks: Mark[] = [
  {
    // Rows between bars, without the line of hyphens that makes a table of them, or with one of another width.
    pattern: /^\|([^\n]*)\|[ \t]*\n(?:[ \t]*\|[-: |\t]*\n)?(?=[ \t]*\|)/g,
    name: 'un tableau',
    fix: 'Ajoutez sous la première ligne autant de « --- » que de colonnes : | --- | --- |.',
    replace: (cells) => `|${cells}|\n|${' --- |'.repeat(cells.split('|').length)}\n`,
  },
  {
    pattern: /^(#{2,6})(?=[^#\s\0])/gm,
    name: 'le début d’un intertitre, sans espace',
    fix: 'Mettez une espace après les « # ».',
    replace: (sign) => `${sign} `,
  },
  {
    pattern: /\{\{[<%][^]{0,500}?[%>]\}\}|\{%[^]{0,500}?%\}|\{\{[^]{0,500}?\}\}/g,
    name: 'une commande de Hugo, de Jekyll ou de Quarto',
    fix: 'Retirez-la, ou employez un composant : <Video title="…" url="…" />, <Figure src="…" alt="…" />.',
  },
  { pattern: /^:::+[^\n]*$/gm, name: 'un bloc « ::: »', fix: encart },
  { pattern: /^\[![\p{L}-]+\]/gmu, name: 'un encart de GitHub', fix: encart },
  {
    pattern: /!\[\[[^[\]\n]+\]\]/g,
    name: 'une image d’Obsidian',
    fix: 'Écrivez ![ce que montre l’image](./image.png).',
  },
  {
    pattern: /\[\[([^[\]\n]+)\]\]/g,
    name: 'un lien d’Obsidian ou de Notion',
    fix: 'Écrivez [texte du lien](/adresse/).',
  },
  { pattern: /\]\(/g, name: 'un lien ou une image', fix: 'Écrivez [texte](adresse), sans espace dans l’adresse.' },
  {
    pattern: /\^\[[^[\]\n]+\]/g,
    name: 'une note dans la phrase',
    fix: footnote,
  },
  {
    pattern: /\[\^[^\]\s\0]+\]/g,
    name: 'un appel de note, et cette note n’est écrite nulle part',
    fix: 'Ajoutez « [^1]: le texte de la note » seul sur une ligne, avec le même signe que l’appel.',
  },
  { pattern: /\[-?@[\p{L}\d][^[\]\n]*\]/gu, name: 'une référence bibliographique', fix: footnote },
  {
    pattern: /\[[^[\]\n\0]*\p{L}[^[\]\n\0]*\]\[[^[\]\n\0]+\]/gu,
    name: 'un lien, et son adresse n’est écrite nulle part',
    fix: 'Écrivez [texte](adresse), ou ajoutez « [nom]: adresse » seul sur une ligne.',
  },
  {
    pattern: /(?<!\d)\*\*([ \t]*)([^*\n\0]*?)([ \t]*)\*\*/g,
    name: 'du gras',
    fix: 'Collez les « ** » aux mots, et séparez-les par une espace de ce qui les entoure.',
    replace: (before, words, after) => (before || after ? `${before}**${words}**${after}` : undefined),
  },
  {
    pattern: /\$\$[^$\n]+\$\$|(?<![\w$])\$(?=[\p{L}\\(])[^$\n]*[^$\s]\$(?!\d)/gu,
    name: 'une formule',
    fix: 'Écrivez-la en mots et en signes, « 10⁶ » par exemple, ou montrez-la en image.',
  },
  {
    pattern: /(?<![\p{L}\d:]):[a-z][a-z0-9_+-]+:(?![\p{L}\d:])/gu,
    name: 'le nom d’un émoji',
    fix: 'Écrivez l’émoji lui-même, ou retirez-le.',
  },
];

/** Where a block shows what is written: its words, and the addresses that stand for their own words. */
function shownRanges(entry: Entry, node: MdastNode): Range[] {
  const range = rangeOfNode(entry, node);
  if (!range) return [];
  const isBare = node.type === 'link' && !/^[[<]/.test(entry.text.slice(range.start, range.start + 1));
  if (node.type === 'text' || isBare) return [range];
  return 'children' in node ? node.children.flatMap((child) => shownRanges(entry, child)) : [];
}

const hide = (text: string) => text.replaceAll(/[^\n]/g, hidden);

/** What a block shows as it is written; the rest (code, addresses, marks, signs after a backslash) is hidden, sign for sign. */
function shownText(entry: Entry, block: Range, shown: readonly Range[]): string {
  let text = '';
  for (const { start, end } of shown) {
    if (start < block.start + text.length) continue;
    text += hide(entry.text.slice(block.start + text.length, start)) + entry.text.slice(start, end);
  }
  return text.replaceAll(/\\[!-/:-@[-`{-~]/g, hide);
}

interface Raw extends Range {
  mark: Mark;
  replacement?: string | undefined;
}

/** The marks that a block would show, the first of those that overlap. */
function rawMarksIn(text: string, at: number): Raw[] {
  const found: Raw[] = [];
  for (const mark of marks) {
    for (const match of text.matchAll(mark.pattern)) {
      const [start, end] = [at + match.index, at + match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ mark, start, end, replacement: mark.replace?.(...match.slice(1).map(String)) });
    }
  }
  return found;
}

/** The marks that a text would show. */
const rawMarksOf = (entry: Entry): Raw[] =>
  nodesOf(entry, 'paragraph', 'heading', 'tableCell').flatMap((node: MdastNode) => {
    const block = rangeOfNode(entry, node);
    return block ? rawMarksIn(shownText(entry, block, shownRanges(entry, node)), block.start) : [];
  });

/** « Cette marque serait affichée telle quelle. » */
export const rawMark = entryRule({
  id: 'marque-affichee',
  inBrowser: true,
  title: 'Marque qui serait affichée telle quelle',
  explanation:
    'Chaque outil a ses marques, et une espace de trop en casse d’autres : la page montrerait des signes à la place d’un titre, d’une image ou d’un encart. Pour montrer ces signes, entourez-les d’accents graves : `[[mot]]`.',
  *check(entry) {
    const { text } = entry;
    for (const [mark, places] of Map.groupBy(rawMarksOf(entry), ({ mark }) => mark)) {
      const told = mark.replace ? places : places.slice(0, 1);
      for (const { start, end, replacement } of told) {
        const [shown = ''] = text.slice(start, end).trim().split('\n', 1);
        const others = places.length - told.length;
        yield {
          range: { start, end },
          message: `« ${shown} » serait affiché tel quel${others > 0 ? `, et ${others} fois encore` : ''} : c’est ${mark.name}.`,
          fix: mark.fix,
          replacement,
        };
      }
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
