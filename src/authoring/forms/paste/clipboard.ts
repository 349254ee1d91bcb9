/* One pass over the page of a clipboard: what each program writes in its own way becomes plain HTML. */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { tooDeep } from '../../../markdown/component.ts';
import { directAddress } from '../../../markdown/hrefs.ts';
import { element, elementsIn } from '../../../markdown/nodes.ts';
import { inParagraphs } from '../../../markdown/read-html.ts';
import { widthless } from '../../../schemas/hidden-signs.ts';
import { isMark, isPart, nested, tidy, withLists, wordItem } from './lists.ts';
import { noteOf, withNotes } from './notes.ts';
import { inCell, layoutOf } from './tables.ts';

/** Cells of all tables, over which rows and columns would make a text without end. */
const mostCells = 2_000;

/** What no text holds, beside what the reader of pages leaves out by itself → what an author calls it. */
const unwanted: Record<string, string> = {
  ...{ img: 'image', svg: 'image', canvas: 'image', video: 'vidéo', audio: 'son', math: 'formule' },
  ...{ iframe: 'cadre', object: 'cadre', embed: 'cadre', caption: 'légende' },
  ...{ select: '', textarea: '', button: '', noscript: '', template: '' },
};

/** Hidden words, the comments of a document, what someone has deleted from it but not yet for good. */
const hidden =
  /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore|mso-element:\s*comment|mso-special-character:\s*comment/i;
const comment =
  /\b(?:MsoComment(?:Text|Subject)|msocom\w+|msoDel|TrackChangeTextDeletion\w*|EOP|katex-html|sr-only|visually-hidden)\b/;
const isTracked = ({ tagName, properties: { cite, dateTime } }: Element) =>
  tagName === 'del' && Boolean(cite ?? dateTime);

/** What a style shows → the mark that says so, and the style that takes it away. */
const shown: [tag: string, style: RegExp, not?: RegExp][] = [
  [
    'strong',
    /(?<![\w-])font(?:-weight)?:[^;]{0,40}\b(?:bold|[6-9]00)/i,
    /(?<![\w-])font-weight:\s*(?:normal|[1-5]00)/i,
  ],
  ['em', /(?<![\w-])font-style:\s*(?:italic|oblique)/i, /(?<![\w-])font-style:\s*normal/i],
  ['del', /text-decoration[\w-]*:[^;]*line-through/i],
  ['sup', /vertical-align:\s*super/i],
  ['sub', /vertical-align:\s*sub(?!\w)/i],
];
const names = new Map(Object.entries({ b: 'strong', i: 'em', s: 'del', strike: 'del', u: 'span' }));
/** The styles of Word that say what a paragraph is. */
const styleNames = new Map(Object.entries({ MsoTitle: 'h1', MsoQuote: 'blockquote', MsoIntenseQuote: 'blockquote' }));
/** The elements whose style is read: a title is bold by itself, and an item of Google Docs has the style of its sign. */
const isStyled = /^(?:span|font|a|b|i|u|s|strong|em|p|div|td)$/;
/** What says something without a word. */
const isKept = ({ tagName }: Element) => ['input', 'hr', 'note-call', 'note-text'].includes(tagName);

/** The styles of the classes of a page, as Excel and the programs of a Mac write them: `.xl65 {font-weight:700}`. */
const classStyles = (html: string) =>
  new Map([...html.matchAll(/\.([\w-]{1,40})\s{0,9}\{([^{}]{1,2000})\}/g)].map(([, name, rules]) => [name, rules]));

/** Words with a mark around them, or around those of each of their paragraphs: a mark holds no paragraph. */
const marked = (tag: string, nodes: ElementContent[]): ElementContent[] =>
  nodes.some((node) => (node.type === 'element' && /^(?:table|pre|hr|h[1-6])$/.test(node.tagName)) || isPart(node))
    ? inParagraphs(nodes).map((node) => (isPart(node) ? { ...node, children: tidy(marked(tag, node.children)) } : node))
    : [element(tag, {}, nodes)];

/** What is read as a text: without signs of no width, nor spaces that only place its words. */
const typed = (words: string) => words.replaceAll(widthless, '').replaceAll(/[ \u00a0]{2,}/g, ' ');

/** Keeps of a page what Markdown can say. Returns what does not come, each by what an author calls it. */
export function plainPage(tree: Root, html: string): string[] {
  const left: string[] = [];
  const notes = elementsIn(tree).flatMap((node) => noteOf(node) ?? []);
  const told = new Set(notes.filter(({ isBack }) => isBack).map(({ name }) => name));
  /** The numbers of the notes that the text has called. */
  const ranks = new Map<string, number>();
  const styles = classStyles(html);
  let cells = 0;
  /** Whether the first line of a table goes on: a table of Markdown has a line of titles. */
  let isHead = false;
  const leave = (kind: string, { properties }: Element) => {
    if (kind !== '' && Number(properties.width) !== 1) left.push(kind);
    return [];
  };
  const link = (node: Element, children: ElementContent[]): ElementContent[] => {
    const note = noteOf(node);
    if (note?.isComment) return note.isBack ? [element('note-mark', { rank: 0 })] : [];
    if (note && !note.isBack) {
      if (!told.has(note.name)) return leave('note', node);
      ranks.set(note.name, ranks.get(note.name) ?? ranks.size + 1);
    }
    const rank = note && ranks.get(note.name);
    if (rank) return [element(note.isBack ? 'note-mark' : 'note-call', { rank })];
    const href = directAddress(String(node.properties.href ?? '').replace(/^(?:\/\/|(?=www\.))/, 'https://'));
    if (/^(?:https?|mailto):/i.test(href)) return [element('a', { href }, children)];
    if (/^[^#]/.test(href)) leave('lien', node);
    return children;
  };
  /** @param on what stands around the nodes: a title, a block of code, marks */
  const kept = (nodes: readonly ElementContent[], on: readonly string[]): ElementContent[] =>
    tidy(withLists(nodes.flatMap((node) => keptOf(node, on))));
  const keptOf = (node: ElementContent, on: readonly string[]): ElementContent[] => {
    if (node.type === 'text') return [on.includes('pre') ? node : { ...node, value: typed(node.value) }];
    if (node.type !== 'element') return [];
    const { tagName, properties } = node;
    const classes = (properties.className ?? []) as string[];
    const className = classes.join(' ');
    const own = String(properties.style ?? '');
    if (Object.hasOwn(unwanted, tagName)) return leave(unwanted[tagName]!, node);
    if (hidden.test(own) || comment.test(className) || isTracked(node)) return [];
    if ((tagName === 'input' && properties.type !== 'checkbox') || properties.clear) return [];
    if (tagName === 'br' && on.includes('title')) return [{ type: 'text', value: ' ' }];
    // Word on the web makes a list of each item, and says its level.
    if (/ListContainerWrapper/.test(className)) return node.children.flatMap((child) => keptOf(child, on));
    const items = node.children.filter((child) => child.type === 'element');
    if (items.some(({ properties: { dataAriaLevel } }) => dataAriaLevel))
      return items.map((child, index) => {
        const level = Number(child.properties.dataAriaLevel) || 1;
        const sign = tagName === 'ol' ? String((Number(properties.start) || 1) + index) : undefined;
        return element('li', { level, tag: tagName, sign }, kept(child.children, on));
      });
    if (tagName === 'table') {
      const layout = layoutOf(node);
      if (layout) return kept(layout, on);
      isHead = true;
    }
    const [, heading] = /^heading(\d)$/.exec(`${String(properties.role)}${String(properties.ariaLevel)}`) ?? [];
    const isCell = tagName === 'td' || tagName === 'th';
    const title = heading ? `h${heading}` : styleNames.get(className);
    const name = title ?? (isCell && isHead ? 'th' : (names.get(tagName) ?? tagName));
    const style = isStyled.test(tagName) ? [...classes.map((one) => styles.get(one)), own].join(';') : '';
    const around = name === 'th' ? [...on, 'strong'] : /^h[1-6]$/.test(name) ? [...on, 'strong', 'title'] : on;
    const tags = shown
      .filter(([tag, pattern, not]) => (tag === name || pattern.test(style)) && !not?.test(own))
      .flatMap(([tag]) => (around.includes(tag) ? [] : tag));
    const inner = kept(node.children, [...around, ...tags, ...(tagName === 'pre' ? ['pre'] : [])]);
    const hasWords = toString({ children: inner }).trim() !== '';
    const children = hasWords ? tags.reduceRight((nodes, tag) => marked(tag, nodes), inner) : inner;

    if (tagName === 'tr') isHead = false;
    if (tagName === 'a') return link(node, children);
    if (isMark(name) || tagName === 'span' || tagName === 'font') return children;
    const isEmpty = !hasWords && !elementsIn(element('p', {}, children)).some(isKept);
    if (/^(?:p|div|h[1-6]|[uo]l|section)$/.test(name) && isEmpty) return [];
    const item = wordItem(node, own);
    if (item) return [element('li', item, children)];
    if (tagName === 'ul' || tagName === 'ol') return [{ ...node, children: nested(children) }];
    if (!isCell) return withNotes({ ...node, tagName: name, children });
    const [colSpan = 1, rowSpan = 1] = [properties.colSpan, properties.rowSpan].map((span) => Number(span) || 1);
    cells += colSpan * rowSpan;
    if (cells > mostCells) throw new RangeError(tooDeep);
    return [element(name, { colSpan, rowSpan }, inCell(children))];
  };
  tree.children = kept(tree.children as ElementContent[], []);
  return left;
}
