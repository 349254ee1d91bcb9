/* Tables of a page: those that hold data, and those that only place things. */
import type { Element, ElementContent } from 'hast';
import { element, elementsIn } from '../../../markdown/nodes.ts';
import { inParagraphs } from '../../../markdown/read-html.ts';
import { isBlank, isPart } from './lists.ts';

/** A table that places things, as a letter has: its caption and its cells follow one another. Undefined for one that holds data. */
export function layoutOf(table: Element): ElementContent[] | undefined {
  const inside = elementsIn(table).slice(1);
  const cells = inside.filter(({ tagName }) => /^t[hd]$/.test(tagName));
  const holdsParts = inside.some(({ tagName }) => /^(?:table|h[1-6])$/.test(tagName));
  const isColumn = inside.filter(({ tagName }) => tagName === 'tr').length >= cells.length;
  /** Whether a cell has several paragraphs, and no border. */
  const isText =
    String(table.properties.border) === '0' &&
    cells.some((cell) => elementsIn(cell).filter(({ tagName }) => /^(?:p|div|li)$/.test(tagName)).length > 1);
  const isLayout = holdsParts || isColumn || isText || /^(?:presentation|none)$/.test(String(table.properties.role));
  // Those of a table within it follow with that one.
  const deeper = new Set(inside.filter(({ tagName }) => tagName === 'table').flatMap(elementsIn));
  const own = inside.filter((node) => /^(?:caption|t[hd])$/.test(node.tagName) && !deeper.has(node));
  return isLayout ? own.map(({ children }) => element('div', {}, children)) : undefined;
}

/** The words of a cell on one line: its paragraphs and items are parted by a line break. */
export const inCell = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.some(isPart)
    ? inParagraphs(nodes)
        .filter((node) => !isBlank(node))
        .flatMap((node, index) => [
          ...(index > 0 ? [element('br')] : []),
          ...(isPart(node) ? inCell(node.children) : [node]),
        ])
    : [...nodes];
