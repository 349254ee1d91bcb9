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
  const written = parts.join('');
  let text = written.replaceAll(address, (found) => opaque.repeat(found.length));
  const hidden = Array.from(text.matchAll(RegExp(opaque, 'g')), ({ index }) => written.charAt(index)).values();
  let length = 0;
  const ends = parts.map((part) => (length += part.length));
  for (const [pattern, replacement] of corrections) {
    let part = 0;
    let shift = 0;
    const moveEndsUntil = (place: number, least = 0) => {
      for (; part < ends.length && ends[part]! <= place; part++) ends[part] = Math.max(ends[part]!, least) + shift;
    };
    text = text.replaceAll(pattern, (found, start: number) => {
      const end = start + found.length;
      moveEndsUntil(start);
      shift += replacement.length - found.length;
      // The end of a part within what is replaced goes after it.
      moveEndsUntil(end, end);
      return replacement;
    });
    moveEndsUntil(Infinity);
  }
  text = text.replaceAll(opaque, () => hidden.next().value!);
  return ends.map((end, part) => text.slice(ends[part - 1] ?? 0, end));
}

/** A whole text, put right in the same way. */
export const typeset = (text: string): string => typesetParts([text])[0]!;
