/* From the HTML of a clipboard to Markdown. Nothing of it is run: it is read as data, and only what has a name here stays. */
import type { Element, ElementContent, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';

/** About fifty pages of Word. Longer is pasted as plain text. */
const mostTags = 40_000;

/** Elements within one another, and cells with those over which they spread: no page has as many. */
const [deepest, mostCells] = [100, 10_000];

/** What tells a page from plain text in colours, as editors of code give it. */
const marks = /<(?:a|b|strong|i|em|u|h[1-6]|li|table|blockquote|pre|code|del|s)[\s>]|mso-list|font-weight|font-style/i;

/** What no text holds, beside what the reader of pages leaves out by itself. */
const unwanted = ['iframe', 'object', 'audio', 'video', 'canvas', 'select', 'textarea', 'button', 'noscript', 'img'];

const hidden = /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore/i;
const bold = /font-weight:\s*(?:bold|[6-9]00)/i;
const plain = /font-weight:\s*(?:normal|[1-5]00)/i;

/** What an element is to a reader, when its style says more than its name; undefined when it goes as a whole. */
function tagOf({ tagName, properties }: Element, style: string, isTitle: boolean): string | undefined {
  if (unwanted.includes(tagName) || hidden.test(style)) return undefined;
  if (tagName === 'input' && properties.type !== 'checkbox') return undefined;
  // Only links to pages and to people leave the page that they come from.
  if (tagName === 'a') return /^(?:https?|mailto):/i.test(String(properties.href)) ? 'a' : 'span';
  // A title is bold by itself.
  if (tagName === 'b' || tagName === 'strong') return isTitle || plain.test(style) ? 'span' : tagName;
  if (tagName === 'p' && String(properties.className) === 'MsoTitle') return 'h1';
  if (tagName !== 'span' || isTitle) return tagName;
  if (bold.test(style)) return 'strong';
  return /font-style:\s*italic/i.test(style) ? 'em' : 'span';
}

/** The paragraph that Word draws as an item of a list, `mso-list:l0 level2 lfo1`, as an item that knows its list. */
function wordItem(node: Element, style: string): Element {
  const level = Number(/mso-list:\s*l\d+ level(\d)/i.exec(style)?.[1]);
  if (node.tagName !== 'p' || !level) return node;
  const isOrdered = /^(?:\s*\[if !supportLists\])?\s*\(?[\da-z]{1,4}[.)]/i.test(toString(node));
  return { ...node, tagName: 'li', properties: { level, tag: isOrdered ? 'ol' : 'ul' } };
}

/** Nodes where the items of Word make lists, those of a greater level within the item before them. */
function withLists(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  /** The list that goes on at each level. */
  const open: (Element | undefined)[] = [];
  for (const node of nodes) {
    if (node.type === 'element' && typeof node.properties.level === 'number') {
      const { level, tag: tagName } = node.properties as { level: number; tag: string };
      open.length = level + 1;
      if (open[level]?.tagName !== tagName) {
        const outer = open.slice(0, level).findLast(Boolean)?.children.at(-1) as Element | undefined;
        open[level] = { type: 'element', tagName, properties: {}, children: [] };
        (outer?.children ?? made).push(open[level]);
      }
      open[level]!.children.push({ ...node, properties: {} });
    } else if (open.length === 0 || node.type !== 'text' || node.value.trim() !== '') {
      open.length = 0;
      made.push(node);
    }
  }
  return made;
}

/**
 * Keeps of a page what Markdown can say: what a style shows becomes what it means, lists of Word become lists, what could
 * act goes. Gives the number of pictures that the page held, which stay behind.
 */
function plainPage(tree: Root): number {
  let pictures = 0;
  /** Whether the first line of a table goes on: a table of Markdown has a line of titles. */
  let isHead = false;
  let cells = 0;
  const kept = (nodes: readonly ElementContent[], isTitle: boolean, depth = 0): ElementContent[] => {
    if (depth > deepest || cells > mostCells) throw new RangeError('too many elements');
    return withLists(
      nodes.flatMap((node): ElementContent[] => {
        if (node.type === 'text') return [node];
        if (node.type !== 'element') return [];
        if (node.tagName === 'img') pictures += 1;
        if (node.tagName === 'table') isHead = true;
        const { style: look, colSpan = 1, rowSpan = 1 } = node.properties;
        cells += /^t[dh]$/.test(node.tagName) ? Number(colSpan) * Number(rowSpan) : 0;
        const style = String(look);
        const tagName = isHead && node.tagName === 'td' ? 'th' : tagOf(node, style, isTitle);
        if (!tagName) return [];
        const item = wordItem({ ...node, tagName }, style);
        const children = kept(
          node.children,
          isTitle || /^(?:h[1-6]|th)$/.test(tagName),
          depth + (/^(?:div|span)$/.test(tagName) ? 0 : 1),
        );
        if (tagName === 'tr') isHead = false;
        const isEmpty = item.tagName === 'p' && toString({ children }).trim() === '';
        return isEmpty ? [] : [{ ...item, children }];
      }),
    );
  };
  tree.children = kept(tree.children as ElementContent[], false);
  return pictures;
}

const style: Options = {
  ...{ bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' },
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  // Items follow one another without an empty line, however the page was written.
  join: [
    (_left, { type }, parent) =>
      parent.type === 'list' || (parent.type === 'listItem' && type === 'list') ? 0 : undefined,
  ],
};

/** Signs that stand for the bullets of a list in plain text, as Word writes them: `•⇥`. */
const bullet = /^[ \t\u00a0]*[•·▪◦‣o][\t\u00a0]+(?=\S)/gm;

/**
 * The Markdown of a page, and how many pictures did not come; its plain text with the bullets of Markdown when the page
 * has no more to say, or is too long to be read.
 * @throws on elements within elements by the hundred, and on cells by ten thousands
 */
export function markdownOf(html: string, text: string) {
  if (html.split('<').length > mostTags || !marks.test(html)) {
    return { markdown: text.replaceAll(bullet, '- '), pictures: 0 };
  }
  const page = raw({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root;
  const pictures = plainPage(page);
  return { markdown: toMarkdown(toMdast(page, { document: true }), style).trim(), pictures };
}
