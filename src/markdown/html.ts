import type { Element, ElementContent, Nodes, Parents } from 'hast';
import { elementOf, isPhrasing, isReadable } from './html-tags.ts';

/** Attributes that say something. */
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  img: ['src', 'alt', 'title'],
  ol: ['start'],
  th: ['colSpan', 'rowSpan'],
  td: ['colSpan', 'rowSpan'],
};

/** Attributes that say how a part looks, or how a link opens: the site has its own way. */
const looks = [
  ...['width', 'height', 'align', 'vAlign', 'border', 'cellPadding', 'cellSpacing', 'bgColor', 'className', 'color'],
  ...['size', 'face', 'target', 'rel', 'loading', 'decoding', 'scope'],
];

/** An element that HTML wrote, as it is shown. */
export interface WrittenElement {
  element: Element;
  /** The tag as it is written. */
  tag: string;
  /** The attributes that it may not have. */
  refused: string[];
}

const isBlank = (node: Nodes) => node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
const isWords = (node: Nodes) => node.type === 'text' || (node.type === 'element' && isPhrasing(node.tagName));

const paragraph = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});

/** Makes paragraphs of the sentences that stand among blocks. */
function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let sentence: Element | undefined;
  for (const node of nodes) {
    if (!isWords(node) && !isBlank(node)) sentence = undefined;
    else if (!sentence && !isBlank(node)) made.push((sentence = paragraph([])));
    (sentence?.children ?? made).push(node);
  }
  return made;
}

/**
 * Makes of the elements that HTML wrote those that Markdown makes: the same names, no attribute of presentation, no
 * container, no sentence out of a paragraph.
 * @param isOurs tells the elements that Markdown made, which stay as they are
 * @returns the elements that HTML wrote
 */
export function settle(tree: Parents, isOurs: (element: Element) => boolean): WrittenElement[] {
  const written: WrittenElement[] = [];
  const settled = (node: ElementContent): ElementContent[] => {
    if (!('children' in node)) return [node];
    node.children = node.children.flatMap(settled);
    if (node.type !== 'element' || isOurs(node) || !isReadable(node.tagName)) return [node];
    const name = elementOf(node.tagName)!;
    node.properties = Object.fromEntries(Object.entries(node.properties).filter(([key]) => !looks.includes(key)));
    const refused = Object.keys(node.properties).filter((key) => !kept[name]?.includes(key));
    written.push({ element: node, tag: node.tagName, refused: refused.map((key) => key.toLowerCase()) });
    if (name === 'p' && node.children.every(isBlank)) return [];
    if (name === '' && refused.length === 0)
      return isPhrasing(node.tagName) ? node.children : inParagraphs(node.children);
    node.tagName = name || node.tagName;
    return [node];
  };
  tree.children = (tree.children as ElementContent[]).flatMap(settled);
  if (tree.type === 'root') tree.children = inParagraphs(tree.children as ElementContent[]);
  return written;
}
