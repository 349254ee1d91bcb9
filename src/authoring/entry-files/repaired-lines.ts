import { isScalar, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Edit } from './edit.ts';
import { fieldsOf, type Field } from './fields.ts';
import { once } from './once.ts';
import { withoutAccents } from './file-name.ts';

/** A line: what shifts it, its key and its colon if it has one, the rest. Spaces that cannot be seen count as spaces. */
const unseen = '\\u00a0\\u2000-\\u200f\\u202f\\u205f\\u2060\\u3000\\ufeff';
const space = `[ \\t${unseen}]`;
const line = new RegExp(`^(${space}*(?:-${space}+)*)(?:([\\p{L}\\d_-]+)(${space}*:${space}*))?(.*)$`, 'gmu');

const plainSpaces = (text: string) =>
  text
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll('\t', '  ')
    .replaceAll(new RegExp(`[${unseen}]`, 'g'), ' ');

/** What stays of a key once its case, its accents, its plural and its hyphens are taken away. */
const stemOf = (key: string) =>
  withoutAccents(key)
    .replaceAll(/[^a-z\d]/g, '')
    .replace(/s$/, '');

/** The keys of a schema, at any depth, by their stems. A free text may hold any sign. */
const allFields = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...allFields(field.fields)]);
const keysOf = once((schema: z.ZodType) => {
  const fields = allFields(fieldsOf(schema));
  const isFreeText = ({ kind, isList, example }: Field) => kind === 'text' && !isList && example === undefined;
  return {
    names: new Map(fields.flatMap(({ key }) => [[stemOf(key), key] as const, [key, key] as const])),
    texts: new Set(fields.filter(isFreeText).map(({ key }) => key)),
  };
});

/** The values that stand on several lines, where signs mean nothing: what begins there is no key. */
function valuesOnLines(yaml: string, document: Document.Parsed): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type !== 'PLAIN' && range && yaml.slice(range[0], range[1]).includes('\n')) ranges.push([range[0], range[1]]);
    },
  });
  return ranges;
}

/** A value that a word processor has put between quotes of its own. */
const typographicQuotes = /^(?:[“”„‟]([^“”„‟]*)[“”„‟]|[‘‚‛]([^‘‚‛]*)[’‘])$/;

/** Whether a value says its words, all of them and no more, to a reader of YAML. An alias is left to be refused. */
function isWhole(value: string): boolean {
  if (typographicQuotes.test(value)) return false;
  if (/^[|>][-+\d]*(?:\s+#.*)?$|^\*|^# |^$/.test(value)) return true;
  const { errors, contents } = parseDocument(`- ${value}`, { prettyErrors: false });
  const node = (contents as unknown as { items?: unknown[] } | null)?.items?.[0];
  if (errors.length > 0 || !isScalar(node) || value.startsWith('#')) return false;
  return node.type !== 'PLAIN' || !(node.comment || node.anchor || node.tag);
}

/** `"Oui" et "non"`, and neither `'L'atelier'` nor `"Un "oui""`. */
const startsWithQuotedWords = /^(["'])[^"']*[^\s"']\1(?![\p{L}\d"']|$)/u;

/** The words of a value that YAML reads otherwise; undefined where a quote opens or closes alone. */
function wordsOf(value: string): string | undefined {
  const text = value.replaceAll(/\s*\n\s*/g, ' ');
  const [, double, single] = typographicQuotes.exec(text) ?? [];
  const quote = /^["']/.exec(text)?.[0];
  if (!quote) return double ?? single ?? text;
  if (startsWithQuotedWords.test(text)) return text;
  return text.length > 1 && text.endsWith(quote) ? text.slice(1, -1) : undefined;
}

/**
 * What to read in place of some parts of a header, so that a free text says all its words: `title: Saison 2 : bilan`.
 * @param document what YAML reads there, errors included
 * @param isAligned also reads spaces that cannot be seen as plain ones, `titles` as `title`, `title:Bilan` with its space
 */
export function repairedLines(
  yaml: string,
  document: Document.Parsed,
  schema: z.ZodType,
  { isAligned }: { isAligned: boolean },
): Edit[] {
  const { names, texts } = keysOf(schema);
  const lines = linesOf(yaml, document);
  const edits: Edit[] = [];
  const replace = (start: number, before: string, text: string | undefined) => {
    if (text !== undefined && text !== before) edits.push({ start, end: start + before.length, text });
  };
  for (const [index, { start, indent, typed, colon, rest, isInValue }] of lines.entries()) {
    if (isInValue) continue;
    const key = isAligned ? (names.get(typed) ?? names.get(stemOf(typed)) ?? typed) : typed;
    if (isAligned) {
      const gap = plainSpaces(colon).replace(/:$/, rest ? ': ' : ':');
      replace(start, indent + typed + colon, plainSpaces(indent) + key + gap);
    }
    if (!texts.has(key) || lines[index + 1]?.isInValue) continue;
    let last = index;
    while (isContinued(lines[last + 1], indent, names)) last += 1;
    const valueStart = start + indent.length + typed.length + colon.length;
    const value = yaml.slice(valueStart, lines[last]!.end).trimEnd();
    if (!isWhole(value)) replace(valueStart, value, asQuoted(wordsOf(value)));
  }
  return edits;
}

/** Whether a value goes on, further to the right, on a line that is neither a key nor an item of a list. */
const isContinued = (next: Line | undefined, indent: string, names: ReadonlyMap<string, string>) =>
  next !== undefined &&
  !next.isInValue &&
  next.rest !== '' &&
  next.indent.length > indent.length &&
  !next.indent.includes('-') &&
  !names.has(next.typed);

const asQuoted = (text: string | undefined) => text && JSON.stringify(text);

interface Line {
  start: number;
  end: number;
  indent: string;
  /** A key, as it is typed. */
  typed: string;
  colon: string;
  rest: string;
  isInValue: boolean;
}

/** The lines of a header, each with its parts. */
function linesOf(yaml: string, document: Document.Parsed): Line[] {
  const values = valuesOnLines(yaml, document);
  let rank = 0;
  return Array.from(
    yaml.matchAll(line),
    ({ 0: whole, 1: indent = '', 2: typed = '', 3: colon = '', 4: rest = '', index: start }) => {
      while (values[rank] && values[rank]![1] <= start) rank += 1;
      const isInValue = values[rank] !== undefined && values[rank]![0] < start;
      return { start, end: start + whole.length, indent, typed, colon, rest, isInValue };
    },
  );
}
