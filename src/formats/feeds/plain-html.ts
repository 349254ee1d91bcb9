import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';

const addresses = ['href', 'src'];

/** What a page draws beside its words, such as the plate of a project: many readers show no SVG, nor a part of one. */
const isDecoration = (node: Nodes) =>
  node.type === 'element' &&
  (['svg', 'source'].includes(node.tagName) || node.properties.ariaHidden === 'true' || node.properties.alt === '');

/** What only the stylesheet and the browser of a page understand. */
const ofPage = ['className', 'srcSet', 'sizes', 'loading', 'decoding', 'fetchPriority'];

/** What a reader of feeds can show: words, links and pictures, whose addresses are absolute. */
export function plainHtml(html: string, page: string): string {
  const tree = htmlToHast(html, { fragment: true }) as Nodes;
  visit(tree, (node, index, parent) => {
    if (parent && index !== undefined && isDecoration(node)) {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type !== 'element') return undefined;
    for (const name of ofPage) node.properties[name] = null;
    for (const name of addresses) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = URL.parse(value, page)?.href ?? value;
    }
    return undefined;
  });
  return toHtml(tree);
}
