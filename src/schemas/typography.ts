import { widthless } from './hidden-signs.ts';

const nbsp = '\u00a0';
const narrow = '\u202f';

/** Stands for what is no French in a sentence: code, an address. No text holds it: it is no character. */
export const opaque = '\ufdd6';

/** The letters, quotation marks and signs of an address are its own. */
const address = /(?:https?:\/\/|www\.|mailto:)[^\s"«»<>]+|[^\s"«»<>]{1,64}@[^\s"«»<>]+/giu;

const units = '°C|[kM]?€|Md€|[kMGT]o|h|min|s|ms|mm|cm|m|km|m²|km²|ha|mg|g|kg|t|[kMG]W|[kMG]Wh';

/** What is put right, each in what those before it made, and what stands there instead. */
const corrections: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [widthless, ''],
  [/(?<=\p{L})'(?=[\p{L}\p{N}«"“\ufdd6])/gu, '’'],
  [/(?<!\p{L})E(?=tats?(?!\p{L}))/gu, 'É'],
  // Quotation marks in pairs: the second of each, then the first.
  [/(?<=(?<![\p{L}\p{N}"=\ufdd6])"[^\s"](?:[^"]*[^\s"])?)"(?![\p{L}\p{N}"])/gu, `${nbsp}»`],
  [/(?<![\p{L}\p{N}"=\ufdd6])"(?=[^\s"][^"]*\u00a0»)/gu, `«${nbsp}`],
  [/(?<=\S)[ \n]+(?=:(?![^\s)»”\]]))/gu, nbsp],
  [/(?<=\S)[ \n]+(?=[;!?][!?…]*(?![^\s)»”\].,]))/gu, narrow],
  [/(?<=«)[ \n]+(?=\S)|(?<=\S)[ \n]+(?=»)/gu, nbsp],
  [/(?<=[\p{L}\p{N})])[ \n]+(?=[%‰](?![\p{L}\p{N}]))|(?<=n°)[ \n]+(?=\d)/gu, nbsp],
  [new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}'’]))|(?<=\\d[ \u00a0]h) (?=\\d\\d(?!\\d))`, 'gu'), nbsp],
  [/(?<=(?<![\p{L}\p{N}.,])\d{1,3}(?:[ \u00a0\u202f]\d{3}){0,3}) (?=\d{3}(?!\d))/gu, narrow],
];

/**
 * A French sentence as typography wants it: apostrophes, quotation marks in pairs, spaces that do not break, no sign without width. No space is
 * added but inside straight quotation marks, and addresses stay as they are.
 * @param parts what follows one another in the sentence, whatever marks divide it; `opaque` for what is no French
 * @returns the same parts, put right
 */
export function typesetParts(parts: readonly string[]): string[] {
  let text = parts.join('');
  let shown = text.replaceAll(address, (found) => opaque.repeat(found.length));
  let end = 0;
  const ends = parts.map((part) => (end += part.length));
  for (const [pattern, replacement] of corrections) {
    for (const { 0: found, index } of [...shown.matchAll(pattern)].reverse()) {
      const after = index + found.length;
      text = text.slice(0, index) + replacement + text.slice(after);
      shown = shown.slice(0, index) + replacement + shown.slice(after);
      const reached = index + replacement.length;
      ends.forEach((end, part) => {
        if (end > index) ends[part] = Math.max(reached, end + reached - after);
      });
    }
  }
  return ends.map((end, part) => text.slice(ends[part - 1] ?? 0, end));
}

/** The same of a whole text. */
export const typeset = (text: string): string => typesetParts([text])[0]!;
