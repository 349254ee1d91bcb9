import type { ElementContent } from 'hast';
import type { MdastNode } from 'satteri';
import { isHtmlComment } from '../../markdown/component.ts';
import type { WrittenElement } from '../../markdown/html.ts';
import { isReadable } from '../../markdown/html-tags.ts';
import { toHast } from '../../markdown/parse.ts';
import { readHtml } from '../../markdown/read-html.ts';

/** Whether a node of a text is HTML, in Markdown or in MDX. */
const isHtml = (node: MdastNode) =>
  node.type === 'html' ? !isHtmlComment(node.value) : 'attributes' in node && 'name' in node && isReadable(node.name);

/** The elements that HTML writes in a text, as the page shows them. */
export const writtenIn = (path: string, text: string, nodes: readonly MdastNode[]): WrittenElement[] =>
  nodes.some(isHtml) ? readHtml(toHast(path, text), text) : [];

/** An element as the node of Markdown that says the same, where a rule looks for such. */
export function asMarkdown(element: ElementContent): MdastNode {
  if (element.type !== 'element') return element as MdastNode;
  const { tagName, properties, position } = element;
  const children = element.children.map(asMarkdown);
  const text = (name: string) => String(properties[name] ?? '');
  const said: Record<string, object> = {
    a: { type: 'link', url: text('href') },
    img: { type: 'image', url: text('src'), alt: text('alt') },
  };
  const node = /^h[1-6]$/.test(tagName) ? { type: 'heading' } : (said[tagName] ?? { type: 'element' });
  return { ...node, children, position } as unknown as MdastNode;
}
