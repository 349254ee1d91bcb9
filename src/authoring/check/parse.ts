import type { MdastNode } from 'satteri';
import type { WrittenElement } from '../../markdown/html.ts';
import { nodesIn } from '../../markdown/nodes.ts';
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

const placeOf = ({ position }: MdastNode) => position?.start.offset ?? 0;
const byPlace = (a: MdastNode, b: MdastNode) => placeOf(a) - placeOf(b);

/** Reads the text of an entry, which starts at the offset `start` of its file. Never throws. */
export function readBody(path: string, text: string, start: number): Body {
  const body: Body = { text, start, end: start + text.length, nodes: [], written: [] };
  if (path.endsWith('.yaml')) return body;
  try {
    const nodes = nodesIn(toMdast(path, text), deepest);
    body.written = writtenIn(path, text, nodes);
    body.nodes = [...nodes, ...body.written.map(({ element }) => asMarkdown(element))].sort(byPlace);
  } catch (error) {
    body.parseError = (error as Error).message;
  }
  return body;
}
