import type { Element, Nodes, Parents, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { VFile } from 'vfile';
import { attributesOf, isHtmlComment, type Tag } from './component.ts';
import { settle, type WrittenElement } from './html.ts';
import { findUnreadable, isReadable } from './html-tags.ts';
import { nodesIn } from './nodes.ts';

/** Marks the elements of Markdown while those of HTML come beside them. No text can hold this value. */
const stamp = '\0';

type TagOfTree = Extract<Nodes, Tag>;

const isTag = (node: Nodes): node is TagOfTree =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A tag of MDX as an element; undefined for a component, and for attributes that are no plain texts. */
function asElement(tag: TagOfTree): Element | undefined {
  const { values, faults } = attributesOf(tag);
  if (!isReadable(tag.name) || faults.length > 0) return undefined;
  const { children, position } = tag;
  const properties = values as Element['properties'];
  return { type: 'element', tagName: tag.name.toLowerCase(), properties, children, ...(position && { position }) };
}

/** Marks what Markdown made, and makes elements of the tags of MDX. */
function prepare(parent: Parents): void {
  parent.children.forEach((child, index) => {
    if ('children' in child) prepare(child);
    if (child.type === 'element') child.properties.dataMarkdown = stamp;
    const element = isTag(child) && asElement(child);
    if (element) parent.children[index] = element;
  });
}

const isOurs = ({ properties }: Element) => {
  if (properties.dataMarkdown !== stamp) return false;
  delete properties.dataMarkdown;
  return true;
};

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
  return settle(tree, isOurs);
}
