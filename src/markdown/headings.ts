import type { MarkdownHeading } from 'astro';
import type { Element, Nodes } from 'hast';
import { headingSlugger } from './slugger.ts';
import { toString } from 'mdast-util-to-string';
import { elementsIn } from './nodes.ts';

const headingsIn = (tree: Nodes): { node: Element; depth: number }[] =>
  elementsIn(tree).flatMap((node) => {
    const [, depth] = /^h([1-6])$/.exec(node.tagName) ?? [];
    return depth ? [{ node, depth: Number(depth) }] : [];
  });

/** Puts the headings of a tree below the title of the page: the first is a section, and each is one level at most below the last. */
export function shiftHeadings(tree: Nodes): void {
  const above: number[] = [];
  for (const { node, depth } of headingsIn(tree)) {
    if (node.properties.id === 'footnote-label') continue;
    while (above.length > 0 && above.at(-1)! >= depth) above.pop();
    above.push(depth);
    node.tagName = `h${Math.min(above.length + 1, 6)}`;
  }
}

/** Gives each heading of a tree an identifier that links can lead to. */
export function identifyHeadings(tree: Nodes): void {
  const slugger = headingSlugger();
  for (const { node } of headingsIn(tree)) node.properties.id ??= slugger(toString(node));
}

/** The headings of a tree, once identified. */
export const listHeadings = (tree: Nodes): MarkdownHeading[] =>
  headingsIn(tree).map(({ node, depth }) => ({ depth, slug: String(node.properties.id), text: toString(node) }));
