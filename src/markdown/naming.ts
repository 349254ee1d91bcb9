import type { Element, ElementContent, Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const span = (properties: Element['properties'], value: string) =>
  element('span', properties, [{ type: 'text', value }]);

/**
 * Gives a name to what Markdown makes without one: a box of a list of tasks becomes a sign and a word, and a table stands
 * in a region that the keyboard can scroll.
 */
export function nameParts(tree: Nodes): void {
  let tables = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.tagName === 'input') {
      const [sign, word] = node.properties.checked ? ['☑', 'Fait'] : ['☐', 'À faire'];
      const signs = [span({ ariaHidden: 'true' }, sign), span({ className: ['fr-sr-only'] }, `${word}\u00a0: `)];
      parent.children.splice(index, 1, ...signs);
      return [SKIP, index + signs.length];
    }
    if (node.tagName === 'table') {
      tables += 1;
      const region = { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: `Tableau ${tables}` };
      parent.children[index] = element('div', region, [node]);
      return SKIP;
    }
    return undefined;
  });
}
