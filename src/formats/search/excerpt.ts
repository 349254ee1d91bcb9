import { termOf, wordsOf } from './words.ts';
import type { Result } from './search.ts';

/** A run of a text, marked when it is a word that was looked for. */
export interface Part {
  text: string;
  isMarked: boolean;
}

const wordsBefore = 8;
const wordsAfter = 24;

/** A text cut where the words that were looked for begin and end. */
export function markedParts(text: string, terms: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const word of wordsOf(text)) {
    if (!terms.has(termOf(word.text) ?? '')) continue;
    if (word.start > end) parts.push({ text: text.slice(end, word.start), isMarked: false });
    parts.push({ text: word.text, isMarked: true });
    end = word.end;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMarked: false });
  return parts;
}

/** The passage of a text that holds most of the words that were looked for; nothing when it holds none. */
function passage(text: string, terms: ReadonlySet<string>): string {
  const words = wordsOf(text).map((word) => ({ ...word, term: termOf(word.text) ?? '' }));
  const matches = words.flatMap(({ term }, index) => (terms.has(term) ? [index] : []));
  const held = (from: number) =>
    new Set(matches.filter((index) => index >= from && index < from + wordsAfter).map((index) => words[index]!.term));
  const [best] = matches.map((from) => ({ from, count: held(from).size })).sort((a, b) => b.count - a.count);
  if (!best) return '';
  const first = Math.max(0, best.from - wordsBefore);
  const last = Math.min(words.length, best.from + wordsAfter) - 1;
  const isEnd = last === words.length - 1;
  return `${first > 0 ? '… ' : ''}${text.slice(words[first]!.start, isEnd ? undefined : words[last]!.end)}${isEnd ? '' : ' …'}`;
}

/** What a result shows of its page: its summary if it holds the words, else the passage of its text that does. */
export function excerptOf({ document: { summary, text }, terms }: Result): string {
  return (passage(summary, terms) && summary) || passage(text, terms) || summary;
}
