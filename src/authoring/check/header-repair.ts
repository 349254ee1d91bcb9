import { isAlias, isScalar, parseDocument, visit, type Node } from 'yaml';
import { schemaAt } from '../../schemas/walk.ts';
import { readHeader } from '../entry-files/header.ts';
import { americanDate, typedDate } from '../entry-files/typed-date.ts';
import { rangeOfValue, type Entry, type Header } from './entry.ts';
import type { Finding } from './rule.ts';

/** What to write in a header, and the text itself where there is one answer. */
type Repair = Pick<Finding, 'range' | 'fix' | 'replacement'>;

/** What shifts a line, its key with its colon if it has one, its value. */
const linePattern = /^((?:-?\s)*)(?:([\p{L}\d_-]+)\s*:\s*)?(.*)$/u;

const wordProcessorQuotes = /^[“”„‟][^“”„‟]*[“”„‟]$/;

/** Whether YAML takes for something else the words of a value, or some of them: a comment glued to a word, an anchor, a tag. */
const losesWords = (node: Node): boolean =>
  isAlias(node) ||
  (isScalar(node) && Boolean(node.anchor ?? node.tag ?? (node.comment && /^\S/.test(node.comment)))) ||
  (isScalar(node) && node.type === 'PLAIN' && wordProcessorQuotes.test(String(node.value)));

/** The values of a header some words of which YAML would lose. */
export function lossesIn(document: Header['document']): Node[] {
  const found: Node[] = [];
  visit(document, { Node: (_key, node) => void (losesWords(node) && found.push(node)) });
  return found;
}

/** `"Oui" et "non"`, and neither `'L'atelier'` nor `"Un "oui""`. */
const startsWithQuotedWords = /^(["'])[^"']*[^\s"']\1(?![\p{L}\d"']|$)/u;

/** The words of a value that YAML reads otherwise; undefined where a quote opens or closes alone. */
function wordsOf(value: string): string | undefined {
  if (wordProcessorQuotes.test(value)) return value.slice(1, -1);
  if (!/^["']/.test(value) || startsWithQuotedWords.test(value)) return value;
  return value.length > 1 && value.endsWith(value[0]!) ? value.slice(1, -1) : undefined;
}

/** A line as YAML takes it: plain spaces, a space after its colon; else, quotes around its value too. */
function writingsOf(line: string): string[] {
  const [, shift = '', key, value = ''] = linePattern.exec(line) ?? [];
  const indent = shift.replaceAll('\t', '  ').replaceAll(/\s/g, ' ');
  if (key === undefined) return [indent + value];
  const isWhole = faultsIn(parseDocument(`a: ${value}`, { prettyErrors: false })) === 0;
  const words = isWhole ? undefined : wordsOf(value.trimEnd());
  const values = words === undefined ? [value] : [value, JSON.stringify(words)];
  return values.map((written) => `${indent}${key}: ${written}`.trimEnd());
}

const faultsIn = (document: Header['document']) => document.errors.length + lossesIn(document).length;

/** How to write the line of an offset of a header, when that leaves fewer faults in the whole. */
export function repairOfLine({ yaml, document, start: from }: Header, offset: number): Repair | undefined {
  if (yaml.length > 10_000) return undefined;
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const line = yaml.slice(start).split(/\r?\n/, 1)[0]!;
  const end = start + line.length;
  const after = (written: string) =>
    parseDocument(yaml.slice(0, start) + written + yaml.slice(end), { prettyErrors: false });
  const repaired = writingsOf(line).find((written) => faultsIn(after(written)) < faultsIn(document));
  if (repaired === undefined) return undefined;
  const range = { start: from + start, end: from + end };
  return { range, fix: `Écrivez : ${repaired.trim()}`, replacement: repaired };
}

/**
 * How to write a value of a header that its schema refuses, when its author can have meant but one thing: a date in
 * French, an identifier in capitals, a number in place of a text or the reverse, one value in place of a list.
 */
export function repairOfValue(entry: Entry, path: readonly PropertyKey[]): Repair | undefined {
  const schema = schemaAt(entry.schema, path);
  const node = entry.header?.document.getIn(path, true);
  const range = rangeOfValue(entry, path);
  if (!schema || !range || !isScalar(node) || node.value === null) return undefined;
  if (schema.safeParse(node.value).success) return undefined;
  const text = node.type === 'PLAIN' ? (node.source ?? '') : String(node.value);
  const isRight = (written?: string) => written !== undefined && schema.safeParse(readHeader(written).data).success;
  const dates = [...new Set([typedDate(text), americanDate(text)].filter(isRight))];
  if (dates.length > 1) return { range, fix: `Écrivez ${dates.join(' ou ')}, selon le jour que vous voulez dire.` };
  const words = [...dates, text.toLowerCase(), text, JSON.stringify(text)];
  // With a comma, one value or several.
  const isOne = !text.includes(',') || !isRight(`[${JSON.stringify(text)}]`);
  const replacement = [...words, ...(isOne ? [`[${text}]`, `[${text.toLowerCase()}]`] : [])].find(isRight);
  return replacement === undefined ? undefined : { range, fix: `Écrivez : ${replacement}`, replacement };
}
