import type { MarkdownHeading } from 'astro';
import type { Nodes } from 'hast';
import { headingSlugger } from './slugger.ts';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Gives each heading of a tree an identifier that links can lead to, and lists them. */
export function identifyHeadings(tree: Nodes): MarkdownHeading[] {
  const slugger = headingSlugger();
  const headings: MarkdownHeading[] = [];
  visit(tree, 'element', (node) => {
    const [, depth] = /^h([1-6])$/.exec(node.tagName) ?? [];
    if (!depth) return;
    const text = toString(node);
    const slug = typeof node.properties.id === 'string' ? node.properties.id : slugger.slug(text);
    node.properties.id = slug;
    headings.push({ depth: Number(depth), slug, text });
  });
  return headings;
}
