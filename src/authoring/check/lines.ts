import { LineCounter } from 'yaml';

/** The lines of a text, by which an offset has its line and its column. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) lines.addNewLine(index + end.length);
  return lines;
}
