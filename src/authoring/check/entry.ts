import type { MdastNode } from 'satteri';
import { VFile } from 'vfile';
import { isMap, isScalar, type ParsedNode } from 'yaml';
import { z } from 'zod';
import { readHeader, type Header as ReadHeader } from '../entry-files/header.ts';
import { entryId, splitFrontMatter } from '../entry-files/read.ts';
import { isReadable } from '../entry-files/readable.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { frenchMessage } from '../../schemas/messages.ts';
import type { Span } from '../../markdown/spans.ts';
import { readBody, type Body } from './parse.ts';

/** The YAML of an entry. Its range is that of the whole file; offsets of its document count from its start. */
export interface Header extends Span, ReadHeader {
  yaml: string;
  data: Record<string, unknown>;
}

/** A file of the content, as the rules see it. */
export interface Entry {
  /** None for a single file, such as mentions.yaml. */
  collection?: CollectionName;
  schema: z.ZodType;
  id: string;
  file: VFile;
  text: string;
  header?: Header;
  body?: Body;
  /** The data, once its schema accepts it. */
  value?: unknown;
  /** What its schema refuses. */
  issues: z.core.$ZodIssue[];
}

const idOf = (path: string, data: Record<string, unknown>) => entryId(path.replace(/^src\/content\/[^/]+\//, ''), data);

/** A file that is no text nor data, such as a picture, or of which no more is known. */
export const fileEntry = (path: string, text = ''): Entry => ({
  schema: z.unknown(),
  id: idOf(path, {}),
  file: new VFile({ path, value: text }),
  text,
  issues: [],
});

/** Reads a file of the content. Never throws: what cannot be read is left out, and rules say why. */
export function readEntry(kind: Pick<Entry, 'collection' | 'schema'>, path: string, text: string): Entry {
  const entry: Entry = { ...fileEntry(path, text), ...kind };
  const parts = isReadable(text) ? splitFrontMatter(path, text) : undefined;
  if (!parts) return entry;

  const { yaml, yamlStart } = parts;
  const { data, document } = readHeader(yaml);
  const isRead = data !== null && typeof data === 'object';
  entry.header = {
    yaml,
    document,
    data: isRead ? (data as Record<string, unknown>) : {},
    start: yamlStart,
    end: yamlStart + yaml.length,
  };
  entry.body = readBody(path, parts.body, parts.bodyStart);
  if (!isRead) return entry;

  entry.id = idOf(path, entry.header.data);
  const result = kind.schema.safeParse(data, { error: frenchMessage });
  if (result.success) entry.value = result.data;
  else entry.issues = result.error.issues;
  return entry;
}

const rangeOf = ({ start }: Header, node: ParsedNode | null | undefined): Span | undefined =>
  node?.range ? { start: start + node.range[0], end: start + node.range[1] } : undefined;

/** Where a value of the header stands; the nearest value around it when it is missing. */
export function rangeOfValue({ header }: Entry, path: readonly PropertyKey[]): Span | undefined {
  for (let depth = path.length; header && depth > 0; depth--) {
    const node = header.document.getIn(path.slice(0, depth), true);
    const range = rangeOf(header, node as ParsedNode | undefined);
    if (range) return range;
  }
  return header && { start: header.start, end: header.start };
}

/** Where a key of the header stands. */
export function rangeOfKey({ header }: Entry, path: readonly PropertyKey[], key: string): Span | undefined {
  const parent = header?.document.getIn(path, true);
  if (!header || !isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return rangeOf(header, pair?.key as ParsedNode | undefined);
}

/** Where a node of the text stands. */
export function rangeOfNode({ body }: Entry, node: Pick<MdastNode, 'position'>): Span | undefined {
  const { start, end } = node.position ?? {};
  if (!body || start?.offset === undefined || end?.offset === undefined) return undefined;
  return { start: body.start + start.offset, end: body.start + end.offset };
}

/** Where a text writes the address of a node; undefined where it writes it otherwise. */
export function rangeOfUrl(entry: Entry, node: Pick<MdastNode, 'position'> & { url: string }): Span | undefined {
  const range = rangeOfNode(entry, node);
  const start = range ? entry.text.lastIndexOf(node.url, range.end) : -1;
  return range && start >= range.start ? { start, end: start + node.url.length } : undefined;
}
