import type { Nodes } from 'hast';
import { elementsIn } from './nodes.ts';

/** Markdown aligns cells with a `style`, which the Content-Security-Policy refuses: a class says the same. */
export function alignCells(tree: Nodes): void {
  for (const { tagName, properties } of elementsIn(tree)) {
    if (tagName !== 'th' && tagName !== 'td') continue;
    const [, side] = /^text-align: (center|right)$/.exec(String(properties.style)) ?? [];
    delete properties.style;
    if (side) properties.className = [`align-${side}`];
  }
}
