import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { VFile } from 'vfile';
import { attributesOf, isHtmlComment, isTag, type TagOfTree } from './component.ts';
import { elementOf, findUnreadable, isPhrasing, isReadable } from './html-tags.ts';
import { element, nodesIn } from './nodes.ts';

/** Marks the elements of Markdown while those of HTML come beside them. No text can hold this value. */
const stamp = '\0';

/** A tag of MDX as an element; undefined for a component, and for attributes that are no plain texts. */
function asElement(tag: TagOfTree): Element | undefined {
  const { values, faults } = attributesOf(tag);
  if (!isReadable(tag.name) || faults.length > 0) return undefined;
  const { children, position } = tag;
  return {
    ...element(tag.name.toLowerCase(), values as Element['properties'], children),
    ...(position && { position }),
  };
}

/** Marks what Markdown made, and makes elements of the tags of MDX. */
function prepare(parent: Parents): void {
  parent.children.forEach((child, index) => {
    if ('children' in child) prepare(child);
    if (child.type === 'element') child.properties.dataMarkdown = stamp;
    const tag = isTag(child) && asElement(child);
    if (tag) parent.children[index] = tag;
  });
}

const isOurs = ({ properties }: Element) => {
  if (properties.dataMarkdown !== stamp) return false;
  delete properties.dataMarkdown;
  return true;
};

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

const isBlank = (node: Nodes) =>
  node.type === 'comment' || node.type === 'mdxTextExpression' || (node.type === 'text' && node.value.trim() === '');
const isWords = (node: Nodes) => node.type === 'text' || (node.type === 'element' && isPhrasing(node.tagName));

/** Makes paragraphs of the sentences that stand among blocks, as in a component on one line. */
export function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let sentence: Element | undefined;
  for (const node of nodes) {
    if (!isWords(node) && !isBlank(node)) sentence = undefined;
    else if (!sentence && !isBlank(node)) made.push((sentence = element('p')));
    (sentence?.children ?? made).push(node);
  }
  return made;
}

/**
 * Makes of the elements that HTML wrote those that Markdown makes: the same names, no attribute of presentation, no
 * container, no sentence out of a paragraph.
 * @returns the elements that HTML wrote
 */
function settle(tree: Root): WrittenElement[] {
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
  tree.children = inParagraphs((tree.children as ElementContent[]).flatMap(settled));
  return written;
}

/** Nodes that are no HTML, and stay as they are among what is read. */
const passThrough = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'];

/**
 * Reads, in a tree, the HTML that Markdown could have written, as a browser would. Where there is any other, the tree
 * stays as it is, and the guard refuses it.
 * @param text what the tree was made of
 * @returns the elements that HTML wrote, at their places in the text
 */
export function readHtml(tree: Root, text: string): WrittenElement[] {
  const nodes = nodesIn<Nodes>(tree);
  const pieces = nodes.flatMap((node) => (node.type === 'raw' && !isHtmlComment(node.value) ? [node] : []));
  const hasTags = nodes.some((node) => isTag(node) && isReadable(node.name));
  if ((pieces.length === 0 && !hasTags) || findUnreadable(pieces).length > 0) return [];
  prepare(tree);
  tree.children = (raw(tree, { passThrough, file: new VFile(text) }) as Root).children;
  return settle(tree);
}
