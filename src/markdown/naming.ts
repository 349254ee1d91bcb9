import type { Element, ElementContent, Nodes, Parents } from 'hast';
import { element, elementsIn } from './nodes.ts';

const span = (properties: Element['properties'], value: string) =>
  element('span', properties, [{ type: 'text', value }]);

/**
 * Gives a name to what Markdown makes without one: a box of a list of tasks becomes a sign and a word, a table stands
 * in a region that the keyboard can scroll, as a program does, with the look of the design system.
 */
export function nameParts(tree: Parents): void {
  const counts = { Tableau: 0, Code: 0 };
  const region = (name: keyof typeof counts) => ({
    role: 'region',
    tabIndex: 0,
    ariaLabel: `${name} ${(counts[name] += 1)}`,
  });
  const named = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return within(node);
    if (node.tagName === 'input') {
      const [sign, word] = node.properties.checked ? ['☑', 'Fait'] : ['☐', 'À faire'];
      return [span({ ariaHidden: 'true' }, sign), span({ className: ['fr-sr-only'] }, `${word}\u00a0: `)];
    }
    if (node.tagName === 'pre') Object.assign(node.properties, region('Code'));
    if (node.tagName !== 'table') return within(node);
    return [element('div', { className: ['fr-table'], ...region('Tableau') }, [node])];
  };
  const within = <Node extends Nodes>(node: Node): Node[] => {
    if ('children' in node) node.children = (node.children as ElementContent[]).flatMap(named);
    return [node];
  };
  within(tree);
}

/**
 * Markdown aligns cells with a `style`, which the Content-Security-Policy refuses: a class says the same. Headers say what
 * they head: a column where no cell of their row is anything else, or above the rows; else a row.
 */
export function alignCells(tree: Nodes): void {
  for (const node of elementsIn(tree)) {
    const { tagName, properties } = node;
    const cells = elementsIn(node);
    if (tagName === 'thead' || (tagName === 'tr' && !cells.some((cell) => cell.tagName === 'td')))
      for (const cell of cells) if (cell.tagName === 'th') cell.properties.scope = 'col';
    if (tagName !== 'th' && tagName !== 'td') continue;
    const [, side] = /^text-align: (center|right)$/.exec(String(properties.style)) ?? [];
    delete properties.style;
    if (side) properties.className = [`align-${side}`];
    if (tagName === 'th') properties.scope ??= 'row';
  }
}
