import { rangeOfNode, type Entry } from '../entry.ts';
import type { Span } from '../parse.ts';
import { entryRule, type Finding } from '../rule.ts';
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
  *check(entry) {
    const text = shownText(entry);
    const blocks = nodesOf(entry, 'paragraph', 'heading', 'tableCell').flatMap(
      (node) => rangeOfNode(entry, node) ?? [],
    );
    for (const { range, fix, replacement } of blocks.flatMap((block) => marksIn(entry, text, block))) {
      const [shown = ''] = entry.text.slice(range.start, range.end).trim().split('\n', 1);
      yield { range, message: `« ${shown} » serait affiché tel quel.`, fix, replacement };
    }
  },
});
