/* From the HTML of a clipboard to Markdown. Nothing of it is run: it is read as data, and only what has a name here stays. */
import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { plainPage } from './plain-page.ts';

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

/** What tells a page from plain text in colours, as editors of code give it. */
const marks = /<(?:a|b|strong|i|em|u|h[1-6]|li|table|blockquote|pre|code|del|s)[\s>]|mso-list|font-weight|font-style/i;

/** Items of one paragraph follow one another without an empty line, however the page was written. */
const tightenLists = (tree: ReturnType<typeof toMdast>) =>
  visit(tree, 'listItem', (item, _index, list) => {
    item.spread = item.children.filter(({ type }) => type !== 'list').length > 1;
    if (list?.type === 'list') list.spread = list.children.some(({ spread }) => spread);
  });

const style: Options = {
  ...{ bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' },
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/** The Markdown of a page; nothing when it has no more to say than its plain text, or is too long or deep to be read. */
export function markdownOf(html: string): Pasted | undefined {
  const page = html.replaceAll(embedded, '');
  if (page.length > longest || page.split('<').length > mostTags || !marks.test(page)) return undefined;
  try {
    const written = raw({ type: 'root', children: [{ type: 'raw', value: page }] }) as Root;
    const { tree, pictures } = plainPage(written);
    const markdown = toMdast(tree, { document: true });
    tightenLists(markdown);
    return { markdown: toMarkdown(markdown, style).trim(), pictures };
  } catch (error) {
    // Elements within elements by the thousand: the reader calls itself at each.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Signs that stand for the bullets of a list in plain text, as Word writes them: `•⇥`. */
const bullet = /^[ \t\u00a0]*[•·▪◦‣o][\t\u00a0]+(?=\S)/gm;

/** A plain text whose bullets are those of Markdown. */
export const withBullets = (text: string) => text.replaceAll(bullet, '- ');
