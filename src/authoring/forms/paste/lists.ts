/* What programs write apart, and Markdown as one: the items of a list, the pieces of bold. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import { element } from '../../../markdown/nodes.ts';

/** White between two tags. */
export const isBlank = (node: ElementContent | undefined) => node?.type === 'text' && node.value.trim() === '';

/** What stands by itself and holds a text. */
export const isPart = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element' && /^(?:p|div|[uo]l|li|blockquote|section)$/.test(node.tagName);

/** In the sign of an item, « 2.1. » for the first within the second. */
const lastNumber = /\d+(?=\D*$)/;

/** The paragraph that Word draws as an item of a list, `mso-list:l0 level2 lfo1`, as an item that knows its list. */
export function wordItem(node: Element, style: string): Element['properties'] | undefined {
  const level = Number(/mso-list:\s*l\d+ level(\d)/i.exec(style)?.[1]);
  if (node.tagName !== 'p' || !level) return undefined;
  const [, sign] = /^(?:\s*\[if !supportLists\])?\s*\(?([\da-z]{1,4}[.)][\d.]*)/i.exec(toString(node)) ?? [];
  return { level, tag: sign ? 'ol' : 'ul', sign };
}

/** Nodes where the items of Word make lists, those of a greater level within the item before them. */
export function withLists(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  /** The list that goes on at each level. */
  const open: (Element | undefined)[] = [];
  const last = () => open.findLast(Boolean)?.children.at(-1) as Element | undefined;
  for (const node of nodes) {
    const { properties = {} } = node as Partial<Element>;
    if (typeof properties.level === 'number') {
      const { level, tag, sign } = properties as { level: number; tag: string; sign?: string };
      // A list whose first number comes back begins again.
      const goesOn = open[level]?.tagName === tag && (!sign || sign !== open[level].properties.sign);
      open.length = Math.min(open.length, goesOn ? level + 1 : level);
      if (!goesOn) {
        const outer = last();
        open[level] = element(tag, sign ? { start: Number(lastNumber.exec(sign)) || 1, sign } : {});
        (outer?.children ?? made).push(open[level]);
      }
      open[level]!.children.push({ ...node, properties: {} } as Element);
    } else if (open.length > 0 && /MsoListParagraph/.test(String(properties.className))) {
      // A paragraph that goes on with an item.
      last()!.children.push(node);
    } else if (open.length === 0 || !isBlank(node)) {
      open.length = 0;
      made.push(node);
    }
  }
  return made;
}

/** Lists that stand right in a list, as Google Docs writes them, within the item before them. */
export function nested(items: readonly ElementContent[]) {
  const elements = items.filter((item) => item.type === 'element');
  return elements.filter((item, index) => {
    const isInner = index > 0 && /^[uo]l$/.test(item.tagName);
    if (isInner) elements[index - 1]!.children.push(item);
    return !isInner;
  });
}

const marks = ['strong', 'em', 'del', 'sup', 'sub'];
/** Whether a name is that of a mark. */
export const isMark = (name: string) => marks.includes(name);

/** Marks without the spaces at their ends, which Markdown would not read; those of one kind that touch are one. */
export function tidy(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  for (const node of nodes) {
    const last = made.at(-1);
    const isSame = node.type === 'element' && last?.type === 'element' && node.tagName === last.tagName;
    if (isSame && isMark(node.tagName)) last.children.push(...node.children);
    else made.push(node);
  }
  return made.flatMap((node) => {
    if (node.type !== 'element' || !(isMark(node.tagName) || node.tagName === 'a')) return [node];
    const inner = tidy(node.children);
    const take = (at: 0 | -1): ElementContent[] => {
      const edge = inner.at(at);
      if (edge?.type === 'element' && edge.tagName === 'br') return inner.splice(at, 1);
      if (edge?.type !== 'text') return [];
      const value = at === 0 ? edge.value.trimStart() : edge.value.trimEnd();
      inner.splice(at, 1, ...(value === '' ? [] : [{ ...edge, value }]));
      const space = at === 0 ? edge.value.slice(0, edge.value.length - value.length) : edge.value.slice(value.length);
      return space === '' ? [] : [{ type: 'text', value: space }];
    };
    const [before, after] = [take(0), take(-1)];
    return [...before, ...(inner.length > 0 ? [{ ...node, children: inner }] : []), ...after];
  });
}
