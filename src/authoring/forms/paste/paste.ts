/* From the HTML of a clipboard to Markdown. Nothing of it is run: it is read as data, and only what has a name here stays. */
import { fromHtmlIsomorphic } from 'hast-util-from-html-isomorphic';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { clean } from './clean.ts';

/** What a paste gives: Markdown, and how many pictures did not come. */
export interface Pasted {
  markdown: string;
  pictures: number;
}

/** Pictures within the page, written as text. */
const embedded = /data:[\w/+.-]+;base64,[\w+/=\s]+/g;

/** About fifty pages of Word, in signs and in tags. Longer is pasted as plain text. */
const longest = 1_000_000;
const mostTags = 40_000;

const isTooLong = (page: string) => page.length > longest || page.split('<').length > mostTags;

/** Items of one paragraph follow one another without an empty line, however the page was written. */
function tighten(tree: Nodes) {
  visit(tree, 'listItem', (item, _index, list) => {
    item.spread = item.children.filter(({ type }) => type !== 'list').length > 1;
    if (list?.type === 'list') list.spread = list.children.some(({ spread }) => spread);
  });
}

/** What tells a page from plain text in colours, as editors of code give it. */
const marks = /<(?:a|b|strong|i|em|u|h[1-6]|li|table|blockquote|pre|code|del|s)[\s>]|mso-list|font-weight|font-style/i;

/** The Markdown of a page; nothing when it has no more to say than its plain text, or is too long to be read. */
export function markdownOf(html: string): Pasted | undefined {
  const page = html.replaceAll(embedded, '');
  if (isTooLong(page) || !marks.test(page)) return undefined;
  const tree = fromHtmlIsomorphic(page);
  const pictures = clean(tree);
  const text = toMdast(tree);
  tighten(text);
  const markdown = toMarkdown(text, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
  });
  return { markdown: markdown.trim(), pictures };
}

/** Signs that stand for the bullets of a list in plain text, as Word writes them: `•⇥`. */
const bullet = /^[ \t\u00a0]*[•·▪◦‣o][\t\u00a0]+(?=\S)/gm;

/** A plain text whose bullets are those of Markdown. */
export const withBullets = (text: string) => text.replaceAll(bullet, '- ');
