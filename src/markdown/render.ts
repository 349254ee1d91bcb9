import type { MarkdownHeading } from 'astro';
import type { Root } from 'hast';
import { takeAbout } from './about.ts';
import { toBlocks, type Block } from './blocks.ts';
import { assertIsData } from './guard.ts';
import { identifyHeadings, listHeadings, shiftHeadings } from './headings.ts';
import { addBase, nameLinks, shortenLinks } from './hrefs.ts';
import { alignCells, nameParts } from './naming.ts';
import { toHast } from './parse.ts';
import { readHtml } from './read-html.ts';
import { typesetTree } from './typography.ts';

/** A text ready for a page. It is data: nothing in it is run, and no bundler sees it. */
export interface RenderedText {
  blocks: Block[];
  /** The section of its doubts, which stands apart. */
  about: Block[];
  headings: MarkdownHeading[];
}

/**
 * Renders the text of a content file, and puts right what has one right answer: it is written as its author could.
 * @param withBase gives the address of a path of the site
 * @param colour marks the parts of programs, on a page
 * @throws when its syntax is wrong, or when it holds anything but Markdown, HTML that it could have been, and components
 */
export function renderText(
  file: string,
  text: string,
  withBase: (path: string) => string,
  colour?: (tree: Root) => void,
): RenderedText {
  const tree = toHast(file, text);
  const written = readHtml(tree, text);
  alignCells(tree);
  shiftHeadings(tree);
  nameLinks(tree);
  shortenLinks(tree);
  assertIsData(tree, file, written);
  identifyHeadings(tree);
  typesetTree(tree);
  nameParts(tree);
  colour?.(tree);
  const about = takeAbout(tree);
  const whole: Root = { ...tree, children: [...tree.children, ...about] };
  addBase(whole, withBase);
  return { blocks: toBlocks(tree.children), about: toBlocks(about), headings: listHeadings(whole) };
}
