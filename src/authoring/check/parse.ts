import type { MdastNode } from 'satteri';
import { tooDeep } from '../../markdown/component.ts';
import type { WrittenElement } from '../../markdown/html.ts';
import { deepest, toMdast } from '../../markdown/parse.ts';
import type { Span } from '../../markdown/spans.ts';
import { asMarkdown, writtenIn } from './html.ts';

export type { Span as Range } from '../../markdown/spans.ts';

/** The text of an entry. */
export interface Body extends Span {
  text: string;
  /** The nodes of the text in reading order, whose offsets count from `start`. */
  nodes: MdastNode[];
  /** What HTML writes in it; `nodes` holds the same as Markdown. */
  written: WrittenElement[];
  /** Why there are none, in the parser's words. */
  parseError?: string;
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

const placeOf = ({ position }: MdastNode) => position?.start.offset ?? 0;
const byPlace = (a: MdastNode, b: MdastNode) => placeOf(a) - placeOf(b);

/** Reads the text of an entry, which starts at the offset `start` of its file. Never throws. */
export function readBody(path: string, text: string, start: number): Body {
  const body: Body = { text, start, end: start + text.length, nodes: [], written: [] };
  if (path.endsWith('.yaml')) return body;
  try {
    const nodes = flatten(toMdast(path, text));
    body.written = writtenIn(path, text, nodes);
    body.nodes = [...nodes, ...body.written.map(({ element }) => asMarkdown(element))].sort(byPlace);
  } catch (error) {
    body.parseError = (error as Error).message;
  }
  return body;
}
