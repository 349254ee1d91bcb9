import type { Element, Nodes } from 'hast';
import { toString } from 'mdast-util-to-string';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { schemeOf } from '../../../markdown/scheme.ts';
import { styleOf } from './style.ts';
import { nestWordLists } from './word-lists.ts';

/** What no text holds, whatever its content. */
const unwanted = [
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'audio',
    'video',
    'canvas',
  ],
  ...['select', 'textarea', 'button', 'head'],
];

const isHidden = (style: ReturnType<typeof styleOf>) => style.display === 'none' || style['mso-hide'] === 'all';

const isBold = (weight = '') => weight === 'bold' || Number(weight) >= 600;
const isPlain = (weight = '700') => weight === 'normal' || Number(weight) < 600;

/** Only links to pages and to people leave the page that they come from. */
const leads = (href: unknown) => ['https', 'http', 'mailto'].includes(schemeOf(String(href ?? '')) ?? '');

/** What an element is to a reader, when its style says more than its name; undefined when it goes as a whole. */
function tagOf(node: Element): string | undefined {
  const { tagName, properties } = node;
  const style = styleOf(node);
  if (unwanted.includes(tagName) || isHidden(style)) return undefined;
  if (tagName === 'input' && properties.type !== 'checkbox') return undefined;
  if (tagName === 'p' && toString(node).trim() === '') return undefined;
  if (tagName === 'a') return leads(properties.href) ? 'a' : 'span';
  if (tagName === 'b' || tagName === 'strong') return isPlain(style['font-weight']) ? 'span' : tagName;
  if (tagName !== 'span') return tagName;
  if (isBold(style['font-weight'])) return 'strong';
  return style['font-style'] === 'italic' ? 'em' : 'span';
}

/** Takes the pictures out of a page, and gives their number. */
function takePictures(tree: Nodes): number {
  let count = 0;
  visit(tree, 'element', ({ tagName }, index, parent) => {
    if (tagName !== 'img' || index === undefined) return undefined;
    count += 1;
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  return count;
}

/** A table of Markdown has a first line of titles. */
function nameColumns(table: Element) {
  const cells: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') return cells.length > 0 ? EXIT : undefined;
    if (node.tagName === 'td' || node.tagName === 'th') cells.push(node);
    return undefined;
  });
  for (const cell of cells) cell.tagName = 'th';
}

/** A title is bold by itself. */
function thinTitle(title: Element) {
  visit(title, 'element', (node) => {
    delete node.properties.style;
    if (node.tagName === 'b' || node.tagName === 'strong') node.tagName = 'span';
  });
}

/**
 * Keeps of a page, in its tree, what Markdown can say: what a style shows becomes what it means, lists of Word become
 * lists, what could act goes. Gives the number of pictures that it held, which stay behind.
 */
export function clean(tree: Nodes): number {
  const pictures = takePictures(tree);
  nestWordLists(tree);
  visit(tree, 'element', (node) => {
    if (node.tagName === 'table') nameColumns(node);
    if (/^(?:h[1-6]|th)$/.test(node.tagName)) thinTitle(node);
  });
  visit(tree, (node, index, parent) => {
    if (index === undefined || node.type === 'text') return undefined;
    const tag = node.type === 'element' ? tagOf(node) : undefined;
    if (node.type === 'element' && tag) {
      node.tagName = tag;
      return undefined;
    }
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  return pictures;
}
