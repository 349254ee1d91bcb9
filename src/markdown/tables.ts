import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** Markdown aligns cells with a `style`, which the Content-Security-Policy refuses: a class says the same. */
export function alignCells(tree: Nodes): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName !== 'th' && tagName !== 'td') return;
    const [, side] = /^text-align: (center|right)$/.exec(String(properties.style)) ?? [];
    delete properties.style;
    if (side) properties.className = [`align-${side}`];
  });
}
