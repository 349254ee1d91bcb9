/* One pass over the page of a clipboard: what each program writes in its own way becomes plain HTML. */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { tooDeep } from '../../../markdown/component.ts';
import { directAddress } from '../../../markdown/hrefs.ts';
import { element, elementsIn } from '../../../markdown/nodes.ts';
import { widthless } from '../../../schemas/hidden-signs.ts';
import { nested, tidy, withLists, wordItem } from './lists.ts';
import { inCell, layoutOf } from './tables.ts';

/** Cells of all tables, over which rows and columns would make a text without end. */
const mostCells = 2_000;

/** What no text holds, beside what the reader of pages leaves out by itself → what an author calls it. */
const unwanted: Record<string, string> = {
  ...{ img: 'image', svg: 'image', canvas: 'image', video: 'vidéo', audio: 'son', math: 'formule' },
  ...{ iframe: 'cadre', object: 'cadre', embed: 'cadre' },
  ...{ select: '', textarea: '', button: '', noscript: '', template: '' },
};

/** Hidden words, the comments of a document, what someone has deleted from it but not yet for good. */
const hidden =
  /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore|mso-element:\s*comment|mso-special-character:\s*comment/i;
const comment =
  /\b(?:MsoComment(?:Text|Subject)|msocom\w+|msoDel|TrackChangeTextDeletion\w*|EOP|katex-html|sr-only|CommentReference)\b/;
const isTracked = ({ tagName, properties: { cite, dateTime } }: Element) =>
  tagName === 'del' && Boolean(cite ?? dateTime);

/** What a style shows → the mark that says so. */
const shown: [style: RegExp, tag: string][] = [
  [/(?<![\w-])font-weight:\s*(?:bold|[6-9]00)/i, 'strong'],
  [/(?<![\w-])font-style:\s*(?:italic|oblique)/i, 'em'],
  [/text-decoration[\w-]*:[^;]*line-through/i, 'del'],
  [/vertical-align:\s*super/i, 'sup'],
  [/vertical-align:\s*sub/i, 'sub'],
];
const notBold = /(?<![\w-])font-weight:\s*(?:normal|[1-5]00)/i;
const names: Record<string, string> = { b: 'strong', i: 'em', s: 'del', strike: 'del', u: 'span' };
/** What says something without a word. */
const isKept = ({ tagName }: Element) => ['input', 'hr'].includes(tagName);

/** Keeps of a page what Markdown can say. Returns what does not come, each by what an author calls it. */
export function plainPage(tree: Root): string[] {
  const left: string[] = [];
  let cells = 0;
  /** Whether the first line of a table goes on: a table of Markdown has a line of titles. */
  let isHead = false;
  const leave = (kind: string, { properties }: Element) => {
    if (kind !== '' && Number(properties.width) !== 1) left.push(kind);
    return [];
  };
  const link = (node: Element, children: ElementContent[]): ElementContent[] => {
    const href = directAddress(String(node.properties.href ?? '').replace(/^(?:\/\/|(?=www\.))/, 'https://'));
    if (/^(?:https?|mailto):/i.test(href)) return [element('a', { href }, children)];
    if (/^[^#]/.test(href)) leave('lien', node);
    return children;
  };
  const kept = (nodes: readonly ElementContent[], isTitle: boolean): ElementContent[] =>
    tidy(withLists(nodes.flatMap((node) => keptOf(node, isTitle))));
  const keptOf = (node: ElementContent, isTitle: boolean): ElementContent[] => {
    if (node.type === 'text') return [{ ...node, value: node.value.replaceAll(widthless, '') }];
    if (node.type !== 'element') return [];
    if (node.tagName === 'br' && isTitle) return [{ type: 'text', value: ' ' }];
    const { tagName, properties } = node;
    const style = String(properties.style);
    const className = String(properties.className).replaceAll(',', ' ');
    if (Object.hasOwn(unwanted, tagName)) return leave(unwanted[tagName]!, node);
    if (hidden.test(style) || comment.test(className) || isTracked(node)) return [];
    if ((tagName === 'input' && properties.type !== 'checkbox') || properties.clear) return [];
    // Word on the web makes a list of each item, and says its level.
    if (/ListContainerWrapper/.test(className)) return node.children.flatMap((child) => keptOf(child, isTitle));
    const items = node.children.filter((child) => child.type === 'element');
    if (items.some(({ properties: { dataAriaLevel } }) => dataAriaLevel))
      return items.map((child) => {
        const [level, start] = [child.properties.dataAriaLevel, properties.start].map((number) => Number(number) || 1);
        return element('li', { level, tag: tagName, start }, kept(child.children, isTitle));
      });
    if (tagName === 'table') {
      const layout = layoutOf(node);
      if (layout) return kept(layout, isTitle);
      isHead = true;
    }
    const [, heading] = /^heading(\d)$/.exec(`${String(properties.role)}${String(properties.ariaLevel)}`) ?? [];
    const isCell = tagName === 'td' || tagName === 'th';
    const title = heading ? `h${heading}` : className === 'MsoTitle' && 'h1';
    const name = title || (isCell && isHead ? 'th' : (names[tagName] ?? tagName));
    const children = kept(node.children, isTitle || /^(?:h[1-6]|th)$/.test(name));
    if (tagName === 'tr') isHead = false;
    if (tagName === 'a') return link(node, children);
    const isEmpty = toString({ children }).trim() === '' && !elementsIn(element('p', {}, children)).some(isKept);
    if (/^(?:p|div|h[1-6])$/.test(name) && isEmpty) return [];
    if (name === 'strong' && (isTitle || notBold.test(style))) return children;
    const said = tagName === 'span' || tagName === 'font' ? shown.filter(([pattern]) => pattern.test(style)) : [];
    if (said.length > 0) {
      const tags = said.map(([, tag]) => tag).filter((tag) => !isTitle || tag !== 'strong');
      return tags.reduceRight((inner, tag) => [element(tag, {}, inner)], children);
    }
    const item = wordItem(node, style);
    if (item) return [element('li', item, children)];
    if (tagName === 'ul' || tagName === 'ol') return [{ ...node, children: nested(children) }];
    if (!isCell) return [{ ...node, tagName: name, children }];
    const [colSpan = 1, rowSpan = 1] = [properties.colSpan, properties.rowSpan].map((span) => Number(span) || 1);
    cells += colSpan * rowSpan;
    if (cells > mostCells) throw new RangeError(tooDeep);
    return [element(name, { colSpan, rowSpan }, inCell(children))];
  };
  tree.children = kept(tree.children as ElementContent[], false);
  return left;
}
