import { rangeOfNode, type Entry } from '../entry.ts';
import type { Span } from '../../../markdown/spans.ts';
import { entryRule } from '../rule.ts';
import { nodesOf } from '../tree.ts';
import { marks } from './marks.ts';

/** What stands for the signs of a block that are not shown as they are written. */
const hidden = '\0';

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

const located = marks.map(([pattern, ...rest]) => [new RegExp(pattern, `${pattern.flags}d`), ...rest] as const);

/** The marks that a block would show, the first of those that overlap. */
function* marksIn({ text }: Entry, shown: string, block: Span) {
  const words = shown.slice(block.start, block.end);
  const found: Span[] = [];
  for (const [pattern, fix, replace] of located) {
    for (const { indices } of words.matchAll(pattern)) {
      const places = indices!.map(([from, to] = [0, 0]) => ({ start: block.start + from, end: block.start + to }));
      const range = places[0]!;
      if (found.some((other) => range.start < other.end && other.start < range.end)) continue;
      found.push(range);
      // As they are written, with what is hidden.
      const [whole = '', ...groups] = places.map(({ start, end }) => text.slice(start, end));
      const [line] = whole.trim().split('\n', 1);
      yield { range, message: `« ${line} » serait affiché tel quel.`, fix, replacement: replace?.(...groups) };
    }
  }
}

/** « Cette marque serait affichée telle quelle. » */
export const rawMark = entryRule({
  id: 'marque-affichee',
  inBrowser: true,
  *check(entry) {
    const text = shownText(entry);
    for (const node of nodesOf(entry, 'paragraph', 'heading', 'tableCell')) {
      const block = rangeOfNode(entry, node);
      if (block) yield* marksIn(entry, text, block);
    }
  },
});
