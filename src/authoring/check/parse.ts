import type { ElementContent } from 'hast';
import type { MdastNode } from 'satteri';
import { isHtmlComment } from '../../markdown/component.ts';
import { isReadable } from '../../markdown/html-tags.ts';
import { nodesIn } from '../../markdown/nodes.ts';
import { deepest, toHast, toMdast } from '../../markdown/parse.ts';
import { readHtml, type WrittenElement } from '../../markdown/read-html.ts';
import type { Span } from '../../markdown/spans.ts';

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

/** Whether a node of a text is HTML, in Markdown or in MDX. */
const isHtml = (node: MdastNode) =>
  node.type === 'html' ? !isHtmlComment(node.value) : 'attributes' in node && 'name' in node && isReadable(node.name);

/** An element as the node of Markdown that says the same, where a rule looks for such. */
function asMarkdown(element: ElementContent): MdastNode {
  if (element.type !== 'element') return element as MdastNode;
  const { tagName, properties, position } = element;
  const children = element.children.map(asMarkdown);
  const text = (name: string) => String(properties[name] ?? '');
  const said: Record<string, object> = {
    a: { type: 'link', url: text('href') },
    img: { type: 'image', url: text('src'), alt: text('alt') },
  };
  const node = /^h[1-6]$/.test(tagName) ? { type: 'heading' } : (said[tagName] ?? { type: 'element' });
  // The types of mdast want what only Markdown writes, such as the level of a heading: no rule reads it.
  return { ...node, children, position } as unknown as MdastNode;
}

const placeOf = ({ position }: MdastNode) => position?.start.offset ?? 0;

/** Reads the text of an entry, which starts at the offset `start` of its file. Never throws. */
export function readBody(path: string, text: string, start: number): Body {
  const body: Body = { text, start, end: start + text.length, nodes: [], written: [] };
  if (path.endsWith('.yaml')) return body;
  try {
    const nodes = nodesIn(toMdast(path, text), deepest);
    if (nodes.some(isHtml)) body.written = readHtml(toHast(path, text), text);
    const written = body.written.map(({ element }) => asMarkdown(element));
    body.nodes = [...nodes, ...written].sort((a, b) => placeOf(a) - placeOf(b));
  } catch (error) {
    body.parseError = (error as Error).message;
  }
  return body;
}
