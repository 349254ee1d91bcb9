/*
 * What stands for the parser of the site in a browser, which cannot run it: the program of the machine needs threads
 * and several megabytes there. The trees are those of mdast for both: https://github.com/syntax-tree/mdast
 */
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Nodes, RootContent } from 'mdast';
import type { HastNode, MdastNode } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';

const markdown: Options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

const mdx: Options = {
  extensions: [gfm(), mdxJsx(), mdxExpression(), mdxMd()],
  mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()],
};

const flowTypes: Record<string, string> = {
  mdxJsxTextElement: 'mdxJsxFlowElement',
  mdxTextExpression: 'mdxFlowExpression',
};

/** Takes tags that are alone in a paragraph out of it, as MDX does: `<Projet id="a"></Projet>` on its line is a block. */
function unravel(tree: Nodes) {
  visit(tree, 'paragraph', ({ children }, index, parent) => {
    const inner = children.filter(({ type }) => type in flowTypes);
    const isAlone = children.every((child) => inner.includes(child) || (child.type === 'text' && !child.value.trim()));
    if (inner.length === 0 || !isAlone || index === undefined || !parent) return undefined;
    const blocks = inner.map((child) => ({ ...child, type: flowTypes[child.type] }) as RootContent);
    parent.children.splice(index, 1, ...blocks);
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
    if (!(error instanceof VFileMessage)) throw error;
    throw new Error(`${error.line}:${error.column}: ${error.reason}`, { cause: error });
  }
}

export const markdownToMdast = (text: string) => parse(text, markdown);
export const mdxToMdast = (text: string) => parse(text, mdx);

/** The tree of what a page shows, with the HTML of the text as it is written, and cells aligned as the site's parser does. */
function shown(mdast: MdastNode): HastNode {
  const tree = toHast(mdast as Nodes, {
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
