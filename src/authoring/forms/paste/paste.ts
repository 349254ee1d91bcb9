/* From the HTML of a clipboard to Markdown. Nothing of it is run: it is read as data, and only what has a name here stays. */
import type { Element, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Options } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { counted } from '../../../catalogue/french.ts';
import { nodesIn } from '../../../markdown/nodes.ts';
import { plainPage, type LeftBehind } from './clipboard.ts';

/** About fifty pages of Word. Longer is pasted as plain text. */
const mostTags = 40_000;
/** Elements in one another, somewhat more than a browser makes of any page. */
const deepest = 600;
/** Cells, each of which may stretch over twenty. */
const mostCells = 2_000;

/** What tells a page from plain text in colours. */
const marks =
  /<(?:a|b|strong|i|em|u|h[1-6]|li|table|blockquote|pre|code|del|s|su[bp])[\s>]|mso-list|font-weight|font-style|role="?heading|vertical-align|line-through/i;

/** An editor of code, which says in colours what its plain text says, and a viewer of PDF, which places each line. */
const ofEditor =
  /^(?:\s|<meta[^>]*>|<html>|<body>|<!--\w+-->)*<(?:div|pre)[^>]*font-family:[^>]*(?:monospace|Consolas|Menlo|Monaco)|role="presentation" dir="ltr"/i;

const htmlAround =
  (tag: string): Handle =>
  (state, node) => [
    { type: 'html', value: `<${tag}>` },
    ...(state.all(node) as []),
    { type: 'html', value: `</${tag}>` },
  ];
const numberOf = ({ properties }: Element) => ({
  identifier: String(properties.number),
  label: String(properties.number),
});

const handlers: Record<string, Handle> = {
  sup: htmlAround('sup'),
  sub: htmlAround('sub'),
  br: (state) => (state.inTable ? { type: 'html', value: '<br>' } : { type: 'break' }),
  'note-call': (_state, node) => ({ type: 'footnoteReference', ...numberOf(node) }),
  note: (state, node) => {
    const children = state.all(node) as PhrasingContent[];
    if (children[0]?.type === 'text') children[0].value = children[0].value.trimStart();
    return { type: 'footnoteDefinition', ...numberOf(node), children: [{ type: 'paragraph', children }] };
  },
};

const style: Options = {
  ...{ bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' },
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: {
    // An address that is its own words needs no mark.
    link: (node, parent, state, info) =>
      node.url.replace(/^mailto:/, '') === toString(node)
        ? toString(node)
        : defaultHandlers.link(node, parent, state, info),
  },
  // Items follow one another without an empty line, however the page was written.
  join: [
    (_left, { type }, parent) =>
      parent.type === 'list' || (parent.type === 'listItem' && type === 'list') ? 0 : undefined,
  ],
};

/** Signs that stand for the bullets of a list in plain text, as Word writes them: `•⇥`. */
const bullet = /^[ \t\u00a0]*(?:[•·▪◦‣●■❖➢\uf0a7\uf0b7][ \t\u00a0]*|o[\t\u00a0]+)(?=\S)/gm;

/** What the codes and the escapes that no author could read stand for; a mark that touches a word has a space in their place. */
const unreadable = /(?<!\\)(?<=([*_~]?))&#x([0-9A-F]+);(?=([*_~]?))|(?<=https?|mailto)\\:|\\@|(?<=www)\\\./g;
const readable = (markdown: string) =>
  markdown
    .split(/(^```[^]*?^```$)/m)
    .map((part, index) => (index % 2 === 1 ? part : readableWords(part)))
    .join('');

/** The same of what is no program; two line breaks part paragraphs, and a line that begins as an item is one. */
const readableWords = (markdown: string) =>
  markdown
    .replaceAll(unreadable, (found, before: string, code: string, after: string) => {
      if (!code) return found.slice(1);
      const sign = String.fromCodePoint(Number.parseInt(code, 16));
      return sign.trim() === '' ? ' ' : `${before && ' '}${sign}${after && ' '}`;
    })
    .replaceAll(/(?:\\\n){2,}/g, '\n\n')
    .replaceAll(/\\\n\\(?=[-+*] )/g, '\n')
    .replaceAll(bullet, '- ');

/** Plain text with the bullets of Markdown; the lines of a PDF, as long as its page is wide, make paragraphs. */
export function plainMarkdown(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll(bullet, '- ').trimEnd().split('\n');
  const widest = Math.max(...lines.map(({ length }) => length));
  const isPdf = lines.length > 2 && widest > 50 && widest < 140 && !/^(?:#|>|\||```|\s+\S)/m.test(text);
  if (!isPdf) return lines.join('\n');
  let made = '';
  let isInList = false;
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1] ?? '';
    const isWord = /\p{Ll}[-\u00ad]$/u.test(last) && /^\p{Ll}/u.test(line);
    const isItem = line.startsWith('- ');
    const isNew = isItem || last.trim() === '' || line === '' || (last.length < widest * 0.8 && !/^\p{Ll}/u.test(line));
    if (isWord) made = made.replace(/[-\u00ad]$/, '') + line;
    else if (isNew) {
      made += (isItem && isInList ? '\n' : '\n\n') + line.trim();
      isInList = isItem;
    } else made += ` ${line.trim()}`;
  }
  return made.replaceAll(/\n{3,}/g, '\n\n').trim();
}

/**
 * The Markdown of a page, and what did not come; its plain text when the page has no more to say, or is too long to be read.
 * @throws on elements within elements by the thousand
 */
export function markdownOf(html: string, text: string): { markdown: string; left: LeftBehind[] } {
  const isLong = html.split('<').length > mostTags || html.split(/<t[dh]\b/i).length > mostCells;
  if (isLong || !marks.test(html) || (text !== '' && ofEditor.test(html)))
    return { markdown: plainMarkdown(text), left: [] };
  const page = raw({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root;
  nodesIn(page, deepest);
  const left = plainPage(page);
  const markdown = readable(toMarkdown(toMdast(page, { document: true, handlers }), style)).trim();
  // Without the rule that a document draws above its notes.
  return { markdown: markdown.replace(/\n\n---(?=\n\n\[\^)/, ''), left };
}

/** What did not follow a paste, in a sentence, by its kind and its words. */
export function leftBehindWords(left: readonly LeftBehind[]): string {
  const kinds = [...Map.groupBy(left, ({ kind }) => kind)].map(([kind, all]) => {
    const words = all.map((one) => one.words.trim().slice(0, 60)).filter(Boolean);
    const names = words.slice(0, 5).map((name) => `«\u00a0${name}\u00a0»`);
    return counted(all.length, kind) + (names.length > 0 ? ` (${names.join(', ')}${words.length > 5 ? '…' : ''})` : '');
  });
  return kinds.length > 0 ? `N’ont pas suivi ce que vous avez collé\u00a0: ${kinds.join(', ')}.` : '';
}
