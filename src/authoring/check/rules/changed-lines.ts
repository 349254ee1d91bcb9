import type { MdastNode } from 'satteri';
import { rangeOfNode, type Entry } from '../entry.ts';
import type { Span } from '../parse.ts';
import { entryRule, type Finding } from '../rule.ts';
import { nodesOf } from '../tree.ts';

/**
 * What Markdown takes for a mark, and a reader for words or signs: the node that it makes, how the text of such a node
 * begins, what would come of it, what to do, and what to write where one answer is right. A group named `at` is the place.
 */
type Taken = [
  type: MdastNode['type'],
  pattern: RegExp,
  message: string,
  fix: string,
  replace?: (found: string) => string,
];

const taken: Taken[] = [
  [
    'code',
    /(?<at>(`{3,}|~{3,})(?![`~])[^\n]*)(?![^]*\n[ \t>]*\2[`~]*\s*$)/dy,
    'Ce bloc de code ne finit pas : la suite du texte serait publiée comme du code.',
    'Mettez après sa dernière ligne une ligne faite des mêmes signes qu’ici, et d’eux seuls.',
  ],
  [
    'heading',
    /(?!#)(?:[^\n]*[.,;:!…][ \t]*|[^\n]{100,}|[^\n]*\n[^]*)\n[ \t>]*(?:=+|-+)[ \t]*$/dy,
    'Ces mots deviendraient un intertitre, à cause des signes de la ligne qui suit.',
    'Pour un trait, mettez une ligne vide avant ces signes ; pour un intertitre, écrivez « ## » devant ses mots.',
  ],
  [
    'tableRow',
    /[^|\n]+$/dy,
    'Cette ligne deviendrait la dernière du tableau.',
    'Mettez une ligne vide avant elle.',
    (found) => `\n${found}`,
  ],
  [
    // Short lines that end as no sentence does, each before one that begins as none goes on: an address, an agenda.
    'paragraph',
    /(?:[^\n]{1,60}(?<![.!?…,;>\\][ \t]*| {2}|[’ ]\p{Ll}{1,2}[ \t]*)\n(?=[\p{Lu}\d*]))+[^\n]+$/duy,
    'Ces lignes seraient publiées à la suite, comme une seule.',
    'Finissez par « \\ » chaque ligne, sauf la dernière, ou séparez-les par une ligne vide.',
    (found) => found.replaceAll('\n', '\\\n'),
  ],
  [
    'html',
    /<(?!!--)[^]*?(?<at>!?\[[^\]\n]{0,200}\]\([^()\n]{0,200}\)|\*\*[^*\n]{1,200}\*\*|(?<=\n)(?:#{1,6}[ \t]|[-*+][ \t]|\|)[^\n]+)/dy,
    'Ces marques seraient affichées telles quelles : juste après une balise, elles ne sont pas lues.',
    'Mettez une ligne vide après la balise, et une avant la suivante, ou retirez-les.',
  ],
];

type Found = Omit<Finding, 'entry'> & { range: Span };

function* takenIn(entry: Entry, node: MdastNode): Generator<Found> {
  const range = rangeOfNode(entry, node);
  if (!range) return;
  const text = entry.text.slice(0, range.end);
  for (const [, pattern, message, fix, replace] of taken.filter(([type]) => type === node.type)) {
    pattern.lastIndex = range.start;
    const found = pattern.exec(text);
    if (!found) continue;
    const [start, end] = found.indices!.groups?.at ?? found.indices![0]!;
    const replacement = replace?.(text.slice(start, end));
    yield { range: { start, end }, message, fix, replacement };
    return;
  }
}

/** A row of a table that has more cells than the first. */
function* cellsIn(entry: Entry): Generator<Found> {
  for (const { children } of nodesOf(entry, 'table')) {
    const cells = children.map((row) => ('children' in row ? row.children.length : 0));
    const rank = cells.findIndex((count) => count > cells[0]!);
    if (rank === -1) continue;
    const message = `Cette ligne a ${cells[rank]} cases, et la première du tableau ${cells[0]} : le reste ne serait pas publié.`;
    const fix = 'Retirez une barre « | », écrivez « \\| » celle qui fait partie du texte, ou ajoutez une colonne.';
    yield { range: rangeOfNode(entry, children[rank]!)!, message, fix };
  }
}

/** An item whose number would not be the one that is written. */
function* changedNumbers(entry: Entry): Generator<Found> {
  for (const { start, children } of nodesOf(entry, 'list').filter(({ ordered }) => ordered)) {
    const ranges = children.map((item) => rangeOfNode(entry, item)!);
    const numbers = ranges.map((range) => /^\d+/.exec(entry.text.slice(range.start, range.start + 9))?.[0] ?? '');
    const rank = numbers.findIndex((number, index) => Number(number) !== Number(start) + index);
    if (rank === -1 || new Set(numbers).size === 1) continue;
    const [typed, shown, from] = [numbers[rank]!, Number(start) + rank, ranges[rank]!.start];
    const message = `Le numéro ${typed} deviendrait ${shown} : les points d’une liste se suivent.`;
    const fix = `Écrivez ${shown}, ou « ${typed}\\. » après une ligne vide pour garder ce numéro.`;
    yield { range: { start: from, end: from + typed.length }, message, fix };
  }
}

/** « Ce que Markdown fait d’une ligne n’est pas ce qu’on y lit. » */
export const changedLine = entryRule({
  id: 'sens-change',
  inBrowser: true,
  title: 'Ligne que Markdown lit autrement que nous',
  explanation:
    'Un numéro peut changer, une ligne passer dans un tableau, un bloc de code ou un intertitre sans qu’on l’ait voulu. Une ligne vide sépare ce qui ne va pas ensemble.',
  *check(entry) {
    for (const node of entry.body?.nodes ?? []) yield* takenIn(entry, node);
    for (const find of [cellsIn, changedNumbers]) yield* find(entry);
  },
});
