import { termOf } from './words.ts';
import type { Result } from './search.ts';

/** How many words a passage shows before the first that was looked for, and from it. */
const around = { before: 8, after: 24 };

/** A text cut around its words, those that were looked for marked. */
export const markedParts = (text: string, terms: ReadonlySet<string>) =>
  text.split(/([\p{L}\p{M}\p{N}]+)/u).map((part) => ({ part, isMarked: terms.has(termOf(part) ?? '') }));

/** The passage of a text that holds most of the words that were looked for; nothing when it holds none. */
function passage(text: string, terms: ReadonlySet<string>): string {
  // Every other part is a word.
  const parts = markedParts(text, terms);
  const held = (from: number) =>
    new Set(parts.slice(from, from + 2 * around.after).map(({ part, isMarked }) => isMarked && termOf(part))).size;
  const starts = parts.flatMap(({ isMarked }, from) => (isMarked ? [{ from, count: held(from) }] : []));
  const [best] = starts.sort((a, b) => b.count - a.count);
  if (!best) return '';
  const first = Math.max(0, best.from - 2 * around.before);
  const words = parts.slice(first, best.from + 2 * around.after).map(({ part }) => part);
  return `${first > 0 ? '… ' : ''}${words.join('').trim()}${first + words.length < parts.length ? ' …' : ''}`;
}

/** What a result shows of its page: its summary if it holds the words, else the passage of its text that does. */
export const excerptOf = ({ document: { summary, text }, terms }: Result): string =>
  (passage(summary, terms) && summary) || passage(text, terms) || summary;
