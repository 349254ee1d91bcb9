import { parseDocument, visit, YAMLParseError, type Document, type SchemaOptions } from 'yaml';
import type { z } from 'zod';
import { asMeant, isGroup } from './as-meant.ts';
import { edited, type Edit } from './edit.ts';
import { repairedLines } from './repaired-lines.ts';

/** The YAML of a content file, read. */
export interface Header {
  document: Document.Parsed;
  /** Its keys and values; undefined when it has none that can be read. */
  data: unknown;
  /** The offset in the file's YAML of an offset of the document. */
  at: (offset: number) => number;
}

/** Levels of lists and groups that are read: a header has five. */
const deepest = 100;

/** Reads YAML; what is too deep for its parser becomes one of its errors. */
function parse(yaml: string, isTyped: boolean): Document.Parsed {
  // Without a schema that says otherwise, `007` and `2023` are texts as they were typed.
  const types: SchemaOptions = isTyped ? {} : { schema: 'failsafe', customTags: ['null'] };
  try {
    const document = parseDocument(yaml, { ...types, prettyErrors: false });
    visit(document, (_key, _node, ancestors) => {
      if (ancestors.length > 2 * deepest) throw new RangeError('too deep');
    });
    return document;
  } catch {
    const document = parseDocument('', { prettyErrors: false });
    document.errors.push(new YAMLParseError([0, 1], 'IMPOSSIBLE', 'too deep'));
    return document;
  }
}

/** An alias, which could multiply the size of a header without end, is not read. */
function dataOf(document: Document.Parsed): unknown {
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function read(yaml: string, schema: z.ZodType, edits: readonly Edit[]): Header {
  const document = parse(edited(yaml, edits), false);
  return { document, data: asMeant(schema, dataOf(document)), at: sourceOffset(edits) };
}

const sourceOffset = (edits: readonly Edit[]) => (offset: number) => {
  let shift = 0;
  for (const { start, end, text } of edits) {
    const into = offset - shift - start;
    if (into <= 0) break;
    if (into < text.length) return Math.min(start + into, end);
    shift += text.length - (end - start);
  }
  return offset - shift;
};

/** How much of a header cannot be read or is refused. */
function faultsOf({ document, data }: Header, schema: z.ZodType): number {
  if (!isGroup(data)) return 1000 * (1 + document.errors.length);
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues.reduce((total, issue) => total + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

/** Signs of a text that YAML keeps for itself, or that it should have: comments, anchors, tags, quotes. */
const reserved = /\s#|[:-]\s+[&!“”„‟‘‚‛]/;

/**
 * Reads the header of an entry as its author meant it, for the check as for the site. What `schema` accepts is read as it
 * is; else the reading that it refuses least is kept. Never throws.
 * @param schema none for a file of data that is no entry, which the site reads as any reader of YAML does
 */
export function readHeader(yaml: string, schema?: z.ZodType): Header {
  if (!schema) {
    const document = parse(yaml, true);
    return { document, data: dataOf(document), at: (offset) => offset };
  }
  const plain = read(yaml, schema, []);
  const faults = faultsOf(plain, schema);
  if (faults === 0 && !reserved.test(yaml)) return plain;
  const repaired = (isAligned: boolean) => {
    const edits = repairedLines(yaml, plain.document, schema, { isAligned });
    return edits.length > 0 ? read(yaml, schema, edits) : plain;
  };
  const readings = [repaired(false), plain, ...(faults > 0 ? [repaired(true)] : [])];
  const all = readings.map((reading) => faultsOf(reading, schema));
  return readings[all.indexOf(Math.min(...all))]!;
}
