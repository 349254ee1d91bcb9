/* What programs write apart, and Markdown as one: the items of a list, the pieces of bold. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import { element } from '../../../markdown/nodes.ts';

/** White between two tags. */
export const isBlank = (node: ElementContent | undefined) => node?.type === 'text' && node.value.trim() === '';

/** The paragraph that Word draws as an item of a list, `mso-list:l0 level2 lfo1`, as an item that knows its list. */
export function wordItem(node: Element, style: string): Element['properties'] | undefined {
  const level = Number(/mso-list:\s*l\d+ level(\d)/i.exec(style)?.[1]);
  if (node.tagName !== 'p' || !level) return undefined;
  const [, number] = /^(?:\s*\[if !supportLists\])?\s*\(?([\da-z]{1,4})[.)]/i.exec(toString(node)) ?? [];
  return { level, tag: number ? 'ol' : 'ul', start: Number(number) || 1 };
}

/** Nodes where the items of Word make lists, those of a greater level within the item before them. */
export function withLists(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  /** The list that goes on at each level. */
  const open: (Element | undefined)[] = [];
  for (const node of nodes) {
    if (node.type === 'element' && typeof node.properties.level === 'number') {
      const { level, tag, start } = node.properties as { level: number; tag: string; start: number };
      open.length = Math.min(open.length, level + 1);
      if (open[level]?.tagName !== tag) {
        const outer = open.slice(0, level).findLast(Boolean)?.children.at(-1) as Element | undefined;
        open[level] = element(tag, tag === 'ol' ? { start } : {});
        (outer?.children ?? made).push(open[level]);
      }
      open[level]!.children.push({ ...node, properties: {} });
    } else if (open.length === 0 || !isBlank(node)) {
      open.length = 0;
      made.push(node);
    }
  }
  return made;
}

/** Lists that stand right in a list, as Google Docs writes them, within the item before them. */
export const nested = (items: readonly ElementContent[]) =>
  items
    .filter((item) => item.type === 'element')
    .filter(
      ({ tagName }, index, all) =>
        index === 0 || !/^[uo]l$/.test(tagName) || !all[index - 1]!.children.push(all[index]!),
    );

const marks = ['strong', 'em', 'del'];

/** Marks without the spaces at their ends, which Markdown would not read; those of one kind that touch are one. */
export function tidy(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  for (const node of nodes) {
    const last = made.at(-1);
    const isMark = node.type === 'element' && marks.includes(node.tagName);
    if (isMark && last?.type === 'element' && last.tagName === node.tagName) last.children.push(...node.children);
    else made.push(isMark ? { ...node, children: [...node.children] } : node);
  }
  return made.flatMap((node) => {
    if (node.type !== 'element' || ![...marks, 'a'].includes(node.tagName)) return [node];
    const inner = tidy(node.children);
    const take = (at: 0 | -1): ElementContent[] => {
      const edge = inner.at(at);
      if (edge?.type === 'element' && edge.tagName === 'br') return inner.splice(at, 1);
      const words = edge?.type === 'text' ? (at === 0 ? edge.value.trimStart() : edge.value.trimEnd()) : '';
      if (edge?.type !== 'text' || words === edge.value) return [];
      const space = at === 0 ? edge.value.slice(0, -words.length || undefined) : edge.value.slice(words.length);
      edge.value = words;
      if (words === '') inner.splice(at, 1);
      return [{ type: 'text', value: space }];
    };
    const [before, after] = [take(0), take(-1)];
    return [...before, ...(inner.length > 0 ? [{ ...node, children: inner }] : []), ...after];
  });
}
