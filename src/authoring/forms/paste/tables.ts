/* Tables of a page: those that hold data, and those that only place things. */
import type { Element, ElementContent } from 'hast';
import { element, elementsIn } from '../../../markdown/nodes.ts';
import { isBlank } from './lists.ts';

const blocks = ['p', 'div', 'ul', 'ol', 'table', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const isBlock = (node: ElementContent) => node.type === 'element' && blocks.includes(node.tagName);

/** A table that places things, as a letter has: its cells follow one another. Undefined for one that holds data. */
export function layoutOf(table: Element): ElementContent[] | undefined {
  const inside = elementsIn(table).slice(1);
  const rows = inside.filter(({ tagName }) => tagName === 'tr');
  const cells = inside.filter(({ tagName }) => /^t[hd]$/.test(tagName));
  const isNarrow =
    (rows.length < 2 || cells.length <= rows.length) && cells.some(({ children }) => children.some(isBlock));
  const isPlain =
    String(table.properties.border) === '0' && cells.some((cell) => cell.children.filter(isBlock).length > 1);
  const holdsParts = inside.some(({ tagName }) => /^(?:table|h[1-6])$/.test(tagName));
  const isLayout = /^(?:presentation|none)$/.test(String(table.properties.role)) || holdsParts || isNarrow || isPlain;
  // Those of a table within it follow with that one.
  const deeper = new Set(inside.filter(({ tagName }) => tagName === 'table').flatMap(elementsIn));
  const own = cells.filter((cell) => !deeper.has(cell));
  return isLayout ? own.map(({ children }) => element('div', {}, children)) : undefined;
}

/** The words of a cell on one line: its paragraphs and items are parted by a line break. */
export const inCell = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes
    .filter((node) => !isBlank(node))
    .flatMap((node, index, all) => {
      const isPart = (one: ElementContent | undefined) =>
        one?.type === 'element' && /^(?:p|div|[uo]l|li)$/.test(one.tagName);
      const parted = index > 0 && (isPart(node) || isPart(all[index - 1])) ? [element('br')] : [];
      return [...parted, ...(isPart(node) ? inCell((node as Element).children) : [node])];
    });
