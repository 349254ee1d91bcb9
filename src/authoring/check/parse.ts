import type { MdastNode } from 'satteri';
import { parseDocument, visit, YAMLParseError, type Document } from 'yaml';
import { deepest, toMdast, tooDeep } from '../../markdown/parse.ts';

/** A part of a file's text: from the offset `start` to before `end`. */
export interface Range {
  start: number;
  end: number;
}

/** The text of an entry. */
export interface Body extends Range {
  text: string;
  /** The nodes of the text in reading order, whose offsets count from `start`. */
  nodes: MdastNode[];
  /** Why there are none, in the parser's words. */
  parseError?: string;
}

/** Reads YAML; what is too deep for its parser becomes one of its errors. */
export function parseHeader(yaml: string): Document.Parsed {
  try {
    const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true });
    visit(document, (_key, _node, ancestors) => {
      if (ancestors.length > 2 * deepest) throw new RangeError(tooDeep);
    });
    return document;
  } catch {
    const document = parseDocument('', { prettyErrors: false });
    document.errors.push(new YAMLParseError([0, 1], 'IMPOSSIBLE', tooDeep));
    return document;
  }
}

/**
 * The nodes of a tree, in reading order.
 * @throws when they hold one another over more levels than `deepest`
 */
function flatten(node: MdastNode, depth = 0, nodes: MdastNode[] = []): MdastNode[] {
  if (depth > deepest) throw new RangeError(tooDeep);
  nodes.push(node);
  if ('children' in node) for (const child of node.children) flatten(child, depth + 1, nodes);
  return nodes;
}

/** Reads the text of an entry, which starts at the offset `start` of its file. Never throws. */
export function readBody(path: string, text: string, start: number): Body {
  const body: Body = { text, start, end: start + text.length, nodes: [] };
  if (path.endsWith('.yaml')) return body;
  try {
    body.nodes = flatten(toMdast(path, text));
  } catch (error) {
    body.parseError = (error as Error).message;
  }
  return body;
}
