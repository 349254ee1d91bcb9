/*
 * What stands for the parser of the site in a browser, which cannot run it: the program of the machine needs threads
 * and several megabytes there. The trees are those of mdast for both: https://github.com/syntax-tree/mdast
 */
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdx as mdxSyntax } from 'micromark-extension-mdx';
import type { HastNode, MdastNode } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const markdown: Options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

const mdx: Options = {
  extensions: [gfm(), mdxSyntax()],
  mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
};

const flowTypes: Record<string, string> = {
  mdxJsxTextElement: 'mdxJsxFlowElement',
  mdxTextExpression: 'mdxFlowExpression',
};

/** Takes tags that are alone in a paragraph out of it, as MDX does: `<Projet id="a"></Projet>` on its line is a block. */
function unravel(tree: ReturnType<typeof fromMarkdown>) {
  visit(tree, 'paragraph', ({ children }, index, parent) => {
    const inner = children.filter((child) => child.type in flowTypes);
    if (inner.length === 0 || index === undefined || !parent) return undefined;
    if (!children.every((child) => inner.includes(child) || (child.type === 'text' && child.value.trim() === '')))
      return undefined;
    for (const child of inner) Object.assign(child, { type: flowTypes[child.type] });
    parent.children.splice(index, 1, ...inner);
    return [SKIP, index];
  });
}

/** @throws as the parser of the site: the message begins with `line:column` */
function parse(text: string, options: Options): MdastNode {
  try {
    const tree = fromMarkdown(text, options);
    if (options === mdx) unravel(tree);
    return tree as MdastNode;
  } catch (error) {
    const { line, column, reason } = error as Partial<VFile['messages'][number]>;
    if (!reason) throw error;
    throw new Error(`${line}:${column}: ${reason}`, { cause: error });
  }
}

export const markdownToMdast = (text: string) => parse(text, markdown);
export const mdxToMdast = (text: string) => parse(text, mdx);

/** The tree of what a page shows, with the HTML of the text as it is written, and cells aligned as the site's parser does. */
function shown(mdast: MdastNode): HastNode {
  const tree = toHast(mdast as Parameters<typeof toHast>[0], {
    allowDangerousHtml: true,
    // Nodes of MDX stay as they are.
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression'],
    footnoteLabel: 'Notes',
  });
  visit(tree, 'element', ({ properties }) => {
    if (properties.align) properties.style = `text-align: ${String(properties.align)}`;
    delete properties.align;
  });
  return tree as HastNode;
}

export const markdownToHast = (text: string) => shown(markdownToMdast(text));
export const mdxToHast = (text: string) => shown(mdxToMdast(text));
