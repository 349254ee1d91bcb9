import { isAlias, isMap, isNode, isScalar, isSeq, parse, parseDocument, visit, type Node } from 'yaml';
import { z } from 'zod';
import { references } from '../../schemas/fields.ts';
import { bare, definitionOf, schemaAt } from '../../schemas/walk.ts';
import { plain } from '../../plain.ts';
import { asSlug } from '../entry-files/file-name.ts';
import { typedDate } from '../entry-files/typed-date.ts';
import { rangeOfValue, type Entry, type Header } from './entry.ts';
import type { Finding } from './rule.ts';

/** The text to write in a header, where there is one answer. */
type Repair = Required<Pick<Finding, 'range' | 'fix' | 'replacement'>>;

/** What shifts a line, its key with its colon if it has one, its value. Spaces that no one sees count as spaces. */
const linePattern = /^((?:-?[\s\p{Cf}])*)(?:([\p{L}\d_-]+)[\s\p{Cf}]*:[\s\p{Cf}]*)?(.*)$/u;

const wordProcessorQuotes = /^[“”„‟][^“”„‟]*[“”„‟]$/;

/** Whether YAML takes for something else the words of a value, or some of them: a comment glued to a word, an anchor, a tag. */
export const losesWords = (node: Node): boolean =>
  isAlias(node) ||
  (isScalar(node) && Boolean(node.anchor ?? node.tag ?? (node.comment && /^\S/.test(node.comment)))) ||
  (isScalar(node) && node.type === 'PLAIN' && wordProcessorQuotes.test(String(node.value)));

function isWhole(value: string): boolean {
  if (/^(?:[|>*].*|# .*)?$/.test(value)) return true;
  const { errors, contents } = parseDocument(`- ${value}`, { prettyErrors: false });
  const node = isSeq(contents) ? contents.items[0] : undefined;
  return (
    errors.length === 0 && !value.startsWith('#') && isNode(node) && !losesWords(node) && !(isMap(node) && !node.flow)
  );
}

/** `"Oui" et "non"`, and neither `'L'atelier'` nor `"Un "oui""`. */
const startsWithQuotedWords = /^(["'])[^"']*[^\s"']\1(?![\p{L}\d"']|$)/u;

/** The words of a value that YAML reads otherwise; undefined where a quote opens or closes alone. */
function wordsOf(value: string): string | undefined {
  if (wordProcessorQuotes.test(value)) return value.slice(1, -1);
  if (!/^["']/.test(value) || startsWithQuotedWords.test(value)) return value;
  return value.length > 1 && value.endsWith(value[0]!) ? value.slice(1, -1) : undefined;
}

/** A line as YAML takes it: plain spaces, a space after its colon, quotes around words that it would read otherwise. */
function repairedLine(line: string): string | undefined {
  const [, shift = '', key, value = ''] = linePattern.exec(line) ?? [];
  const indent = shift
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll('\t', '  ')
    .replaceAll(/\s/g, ' ');
  if (key === undefined) return indent + value;
  const words = isWhole(value) ? undefined : wordsOf(value.trimEnd());
  return `${indent}${key}:${value && ' '}${words === undefined ? value : JSON.stringify(words)}`;
}

/** How to write the line of an offset of a header, when that leaves fewer faults in the whole. */
export function repairOfLine({ yaml, document, start: from }: Header, offset: number): Repair | undefined {
  if (yaml.length > 10_000) return undefined;
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const line = yaml.slice(start).split(/\r?\n/, 1)[0]!;
  const repaired = repairedLine(line);
  if (repaired === undefined || repaired === line) return undefined;
  const end = start + line.length;
  const after = parseDocument(yaml.slice(0, start) + repaired + yaml.slice(end), { prettyErrors: false });
  if (faultsIn(after) >= faultsIn(document)) return undefined;
  let same = 0;
  while (same < line.length && line[same] === repaired[same]) same += 1;
  const range = { start: from + start + same, end: from + end };
  return { range, fix: `Écrivez : ${repaired.trim()}`, replacement: repaired.slice(same) };
}

function faultsIn(document: Header['document']): number {
  let count = document.errors.length;
  visit(document, { Node: (_key, node) => void (losesWords(node) && (count += 1)) });
  return count;
}

const answers: Record<string, string> = {
  oui: 'true',
  vrai: 'true',
  yes: 'true',
  non: 'false',
  faux: 'false',
  no: 'false',
};

/**
 * What to write for a value that `schema` refuses, when its author can have meant but one thing: a date in French, a choice
 * by its label, `oui`, one value in place of a list, a number in place of a text or the reverse.
 * @param text the value without its quotes
 */
export function meantBy(schema: z.ZodType, text: string): string | undefined {
  const { type, entries = {}, element } = definitionOf(bare(schema));
  const { format, enumDescriptions = [] } = (z.globalRegistry.get(bare(schema)) ?? {}) as {
    format?: string;
    enumDescriptions?: string[];
  };
  if (element) {
    const accepts = (item: string) => element.safeParse(item).success;
    return text.includes(',') && accepts(text) ? undefined : `[${text}]`;
  }
  const written = otherWriting();
  const isRight = (yaml: string) => schema.safeParse(parse(yaml)).success;
  return written === undefined ? undefined : [written, JSON.stringify(written)].find(isRight);

  function otherWriting(): string | undefined {
    if (Object.keys(entries).length > 0) {
      const names = (id: string, rank: number) => [id, enumDescriptions[rank] ?? id].map(asSlug);
      return Object.keys(entries).find((id, rank) => names(id, rank).includes(asSlug(text)));
    }
    if (type === 'boolean') return answers[text.toLowerCase()];
    if (format?.endsWith('-date')) return typedDate(text);
    if (references.has(bare(schema))) return plain(text);
    return text;
  }
}

/** How to write a value of a header that its schema refuses. */
export function repairOfValue(entry: Entry, path: readonly PropertyKey[]): Repair | undefined {
  const schema = schemaAt(entry.schema, path);
  const node = entry.header?.document.getIn(path, true);
  const range = rangeOfValue(entry, path);
  if (!schema || !range || !isScalar(node) || node.value === null) return undefined;
  const replacement = meantBy(schema, node.type === 'PLAIN' ? (node.source ?? '') : String(node.value));
  const isOther = replacement !== undefined && replacement !== entry.text.slice(range.start, range.end);
  return isOther ? { range, fix: `Écrivez : ${replacement}`, replacement } : undefined;
}
