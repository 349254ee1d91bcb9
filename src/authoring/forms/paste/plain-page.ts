import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import { schemeOf } from '../../../markdown/scheme.ts';

type Style = Record<string, string | undefined>;

/** What no text holds, beside what the reader of pages leaves out by itself. */
const unwanted = ['iframe', 'object', 'audio', 'video', 'canvas', 'select', 'textarea', 'button', 'noscript', 'head'];

/** The declarations of the `style` of an element, by their names. */
const styleOf = ({ properties }: Element): Style =>
  Object.fromEntries(
    String(properties.style ?? '')
      .split(';')
      .map((declaration) => declaration.split(/:(.*)/s).map((part) => part.trim().toLowerCase())),
  );

const isHidden = (style: Style) =>
  style.display === 'none' || style['mso-hide'] === 'all' || style['mso-list'] === 'ignore';
const isBold = (weight = '') => weight === 'bold' || Number(weight) >= 600;
const isPlain = (weight = '700') => weight === 'normal' || Number(weight) < 600;

/** What an element is to a reader, when its style says more than its name; undefined when it goes as a whole. */
function tagOf({ tagName, properties }: Element, style: Style, isTitle: boolean): string | undefined {
  if (unwanted.includes(tagName) || isHidden(style)) return undefined;
  if (tagName === 'input' && properties.type !== 'checkbox') return undefined;
  // Only links to pages and to people leave the page that they come from.
  if (tagName === 'a')
    return ['https', 'http', 'mailto'].includes(schemeOf(String(properties.href)) ?? '') ? 'a' : 'span';
  // A title is bold by itself.
  if (tagName === 'b' || tagName === 'strong') return isTitle || isPlain(style['font-weight']) ? 'span' : tagName;
  if (tagName === 'p' && String(properties.className) === 'MsoTitle') return 'h1';
  if (tagName !== 'span' || isTitle) return tagName;
  if (isBold(style['font-weight'])) return 'strong';
  return style['font-style'] === 'italic' ? 'em' : 'span';
}

/** A table of Markdown has a first line of titles. */
function nameColumns(table: Element) {
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return undefined;
    for (const cell of row.children) if (cell.type === 'element' && cell.tagName === 'td') cell.tagName = 'th';
    return EXIT;
  });
}

/** The paragraph that Word draws as an item of a list, `mso-list:l0 level2 lfo1`, as an item that knows its level. */
function wordItem(node: Element, style: Style): Element {
  const [, level] = (node.tagName === 'p' && /l\d+ level(\d)/.exec(style['mso-list'] ?? '')) || [];
  if (!level) return node;
  const isOrdered = /^(?:\s*\[if !supportLists\])?\s*\(?[\da-z]{1,4}[.)]/i.test(toString(node));
  return { ...node, tagName: 'li', properties: { level: Number(level), isOrdered } };
}

/** Nodes where the items of Word make lists, those of a greater level within the item before them. */
function withLists(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let open: { list: Element; level: number }[] = [];
  for (const node of nodes) {
    const { level, isOrdered } = node.type === 'element' ? node.properties : {};
    if (node.type === 'element' && typeof level === 'number') {
      const tagName = isOrdered ? 'ol' : 'ul';
      open = open.filter((other) => other.level < level || (other.level === level && other.list.tagName === tagName));
      if (open.at(-1)?.level !== level) {
        const list: Element = { type: 'element', tagName, properties: {}, children: [] };
        const item = open.at(-1)?.list.children.at(-1);
        (item?.type === 'element' ? item.children : made).push(list);
        open.push({ list, level });
      }
      open.at(-1)!.list.children.push({ ...node, properties: {} });
    } else if (open.length === 0 || node.type !== 'text' || node.value.trim() !== '') {
      open = [];
      made.push(node);
    }
  }
  return made;
}

/**
 * Keeps of a page what Markdown can say: what a style shows becomes what it means, lists of Word become lists, what could
 * act goes. The pictures that the page held stay behind, and are counted.
 */
export function plainPage(page: Root): { tree: Root; pictures: number } {
  let pictures = 0;
  const kept = (nodes: readonly ElementContent[], isTitle: boolean): ElementContent[] =>
    withLists(
      nodes.flatMap((node): ElementContent[] => {
        if (node.type === 'text') return [node];
        if (node.type !== 'element') return [];
        if (node.tagName === 'img') pictures += 1;
        if (node.tagName === 'table') nameColumns(node);
        const style = styleOf(node);
        const tagName = tagOf(node, style, isTitle);
        if (!tagName || tagName === 'img') return [];
        const item = wordItem({ ...node, tagName }, style);
        const children = kept(node.children, isTitle || /^(?:h[1-6]|th)$/.test(tagName));
        const isEmpty = item.tagName === 'p' && toString({ children }).trim() === '';
        return isEmpty ? [] : [{ ...item, children }];
      }),
    );
  const children = kept(page.children as ElementContent[], false);
  return { tree: { type: 'root', children }, pictures };
}
