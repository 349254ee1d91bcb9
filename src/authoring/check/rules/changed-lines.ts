import type { MdastNode } from 'satteri';
import { rangeOfNode, type Entry } from '../entry.ts';
import type { Span } from '../parse.ts';
import { entryRule, type Finding } from '../rule.ts';
import { nodesOf } from '../tree.ts';
import { taken } from './taken-marks.ts';

type Found = Omit<Finding, 'entry'> & { range: Span };

function* takenIn(entry: Entry, node: MdastNode): Generator<Found> {
  const range = rangeOfNode(entry, node);
  if (!range) return;
  const text = entry.text.slice(0, range.end);
  for (const [type, { source, flags }, message, fix, replace] of taken) {
    if (type !== node.type) continue;
    const pattern = new RegExp(source, `${flags}d`);
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

const columnOf = ({ position }: MdastNode) => position?.start.column ?? 0;

/** What follows a list, a little further to the right: it was meant as a part of its last item. */
function* strayParts(entry: Entry, parent: MdastNode): Generator<Found> {
  const children: MdastNode[] = 'children' in parent ? parent.children : [];
  for (const [index, node] of children.entries()) {
    const before = children[index - 1];
    const range = rangeOfNode(entry, node);
    const last = before?.type === 'list' ? before.children.at(-1) : parent.type === 'list' ? before : undefined;
    if (!last || !range) continue;
    const mark = /^(?:[-*+•]|\d+[.)])[ \t]*/.exec(entry.text.slice(rangeOfNode(entry, last)!.start))?.[0] ?? '';
    const shift = columnOf(node) - columnOf(last);
    if (shift <= 0 || shift >= mark.length || (parent.type === 'list' && mark.length - shift > 1)) continue;
    const pad = ' '.repeat(mark.length - shift);
    yield {
      range,
      message: 'Ces lignes, pas assez décalées, ne seraient pas dans le point de liste qui précède.',
      fix: `Mettez ${mark.length} espaces devant elles, comptées depuis le début de ce point.`,
      replacement: pad + entry.text.slice(range.start, range.end).replaceAll(/\n(?=.)/g, `\n${pad}`),
    };
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
    'Un signe peut disparaître, un numéro changer, une ligne passer dans une liste, un tableau ou un intertitre sans qu’on l’ait voulu. Une barre oblique inversée devant un signe le montre tel quel : \\*. Une ligne vide sépare ce qui ne va pas ensemble.',
  *check(entry) {
    for (const node of entry.body?.nodes ?? []) {
      yield* takenIn(entry, node);
      yield* strayParts(entry, node);
    }
    for (const find of [cellsIn, changedNumbers]) yield* find(entry);
  },
});
