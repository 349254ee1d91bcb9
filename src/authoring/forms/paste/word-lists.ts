import type { Element, ElementContent, Nodes, Parents } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { styleOf } from './style.ts';

/** How Word marks a paragraph that it draws as an item of a list: `mso-list:l0 level2 lfo1`. */
const level = /l\d+ level(\d)/;

interface Item {
  depth: number;
  isOrdered: boolean;
  children: ElementContent[];
}

const isMark = (node: ElementContent): node is Element =>
  node.type === 'element' && /ignore/i.test(styleOf(node)['mso-list'] ?? '');

/** Takes the sign of an item, `·` or `1.`, out of its paragraph, and gives it. */
function takeMark(paragraph: Element): string {
  let mark = '';
  visit(paragraph, 'element', (node, index, parent) => {
    if (!isMark(node) || index === undefined) return undefined;
    mark = toString(node);
    parent?.children.splice(index, 1);
    return false;
  });
  return mark;
}

function itemOf(node: ElementContent | undefined): Item | undefined {
  if (node?.type !== 'element' || node.tagName !== 'p') return undefined;
  const [, depth] = level.exec(styleOf(node)['mso-list'] ?? '') ?? [];
  if (!depth) return undefined;
  const isOrdered = /^\s*\(?[\da-z]+[.)]/i.test(takeMark(node));
  return { depth: Number(depth), isOrdered, children: node.children };
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/** The lists that items make, those of a greater depth within the item before them. */
function listsOf(items: readonly Item[]): Element[] {
  const lists: { list: Element; depth: number }[] = [];
  const roots: Element[] = [];
  for (const { depth, isOrdered, children } of items) {
    while (lists.length > 0 && lists.at(-1)!.depth > depth) lists.pop();
    const tagName = isOrdered ? 'ol' : 'ul';
    let open = lists.at(-1);
    if (open?.depth === depth && open.list.tagName !== tagName) {
      lists.pop();
      open = lists.at(-1);
    }
    if (open?.depth !== depth) {
      const list = element(tagName, []);
      const within = open?.list.children.at(-1) as Element | undefined;
      (within?.children ?? roots).push(list);
      open = { list, depth };
      lists.push(open);
    }
    open.list.children.push(element('li', children));
  }
  return roots;
}

const isBlank = (node: ElementContent | undefined) => node?.type === 'text' && node.value.trim() === '';

/** Makes lists of the paragraphs that Word draws as such. */
export function nestWordLists(tree: Nodes) {
  visit(tree, (parent) => {
    if (!('children' in parent)) return;
    const children = parent.children as ElementContent[];
    const result: ElementContent[] = [];
    for (let index = 0; index < children.length; index++) {
      const items: Item[] = [];
      for (let item = itemOf(children[index]); item; item = itemOf(children[index])) {
        items.push(item);
        index += isBlank(children[index + 1]) ? 2 : 1;
      }
      result.push(...listsOf(items));
      if (children[index]) result.push(children[index]!);
    }
    (parent as Parents).children = result;
  });
}
