/* From the HTML of a clipboard to Markdown. Nothing of it is run: it is read as data, and only what has a name here stays. */
import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { Root as Markdown } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Options } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { counted } from '../../../catalogue/french.ts';
import { tooDeep } from '../../../markdown/component.ts';
import { nodesIn } from '../../../markdown/nodes.ts';
import { plainWords } from './plain-words.ts';
import { plainPage } from './clipboard.ts';

/** About fifty pages of Word. */
const mostTags = 40_000;
/** Lists and quotes in one another; every level moves its lines further to the right. */
const deepest = 100;

/** What tells a page from plain text in colours. */
const marks =
  /<(?:p|a|b|strong|i|em|u|h[1-6]|li|table|blockquote|pre|code|del|s|su[bp])[\s>]|<br(?! role)|<\/div>\s*<div|mso-list|font-weight|font-style|role="?heading|vertical-align|line-through/i;

/** An editor of code, which says in colours what its plain text says. */
const ofEditor =
  /^(?:\s|<meta[^>]*>|<html>|<body>|<!--\w+-->)*<(?:div|pre)[^>]*font-family:[^>]*(?:monospace|Consolas|Menlo|Monaco)/i;

const htmlAround =
  (tag: string): Handle =>
  (state, node) => [
    { type: 'html', value: `<${tag}>` },
    ...(state.all(node) as []),
    { type: 'html', value: `</${tag}>` },
  ];
const handlers: Record<string, Handle> = {
  sup: htmlAround('sup'),
  sub: htmlAround('sub'),
  'note-call': (_state, { properties: { rank } }) => ({ type: 'footnoteReference', identifier: String(rank) }),
  'note-text': (state, node) => ({
    type: 'footnoteDefinition',
    identifier: String(node.properties.rank),
    children: state.toFlow(state.all(node)),
  }),
  br: (state) => (state.inTable ? { type: 'html', value: '<br>' } : { type: 'break' }),
};

const style: Options = {
  ...{ bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' },
  // All but the first, which writes a backslash in addresses.
  extensions: gfmToMarkdown({ tablePipeAlign: false }).extensions!.slice(1),
  handlers: {
    // An address that is its own words needs no mark.
    link: (node, ...others) =>
      node.url.replace(/^mailto:/, '') === toString(node) ? toString(node) : defaultHandlers.link(node, ...others),
  },
  // Items follow one another without an empty line, however the page was written.
  join: [
    (_left, { type }, parent) =>
      parent.type === 'list' || (parent.type === 'listItem' && type === 'list') ? 0 : undefined,
  ],
};

/** A block of code; a sign that is written as a code beside a mark, which no author could read; a « & » that begins no code. */
const codes = /^```[^]*?^```$|`[^`\n]+`|(?<!\\)\\&(?!#?\w+;)|(?<!\\)(?<=([*_~]?))&#x([0-9A-F]+);(?=([*_~]?))/gm;

/** Markdown with a space between such a sign and the mark that it touches; two line breaks part paragraphs. */
const readable = (markdown: string) =>
  markdown
    .replaceAll(codes, (found, before: string, code: string | undefined, after: string) => {
      const sign = String.fromCodePoint(Number.parseInt(code ?? '0', 16));
      if (!code) return found === '\\&' ? '&' : found;
      return sign.trim() === '' ? ' ' : `${before && ' '}${sign}${after && ' '}`;
    })
    .replaceAll(/(?:\\\n){2,}/g, '\n\n');

/** What did not follow a paste, in a sentence, by kind and number. */
function leftBehind(left: readonly string[]): string {
  const kinds = [...Map.groupBy(left, (kind) => kind)].map(([kind, all]) => counted(all.length, kind));
  return kinds.length > 0 ? `Laissé de côté dans ce que vous avez collé\u00a0: ${kinds.join(', ')}.` : '';
}

/**
 * The Markdown of a page, and what did not come, in a sentence; its plain text, if it has one, when the page has no more to say.
 * @throws a RangeError on a page too long to be read, and on elements, or cells, by the thousand within others
 */
export function markdownOf(html: string, text: string): { markdown: string; left: string } {
  if (html.split('<').length > mostTags) throw new RangeError(tooDeep);
  if (text !== '' && ofEditor.test(html)) return { markdown: text, left: '' };
  const page = raw({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root;
  const left = leftBehind(plainPage(page, html));
  if (text !== '' && !marks.test(html)) return { markdown: plainWords(text), left };
  const tree = toMdast(page, { document: true, handlers }) as Markdown;
  // Word and Google Docs draw a line above the notes.
  tree.children = tree.children.filter(
    ({ type }, index) => type !== 'thematicBreak' || tree.children[index + 1]?.type !== 'footnoteDefinition',
  );
  nodesIn(tree, deepest);
  const markdown = readable(toMarkdown(tree, style)).trim();
  return { markdown, left };
}
