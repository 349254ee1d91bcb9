import {
  markdownToHast,
  markdownToMdast,
  mdxToHast,
  mdxToMdast,
  type Features,
  type HastNode,
  type MdastNode,
} from 'satteri';
import type { Root } from 'hast';
import { tooDeep, withoutComments } from './component.ts';
import { asMeant, features, replaceInWords, tilde, year } from './meant.ts';
import { nodesIn } from './nodes.ts';

/** A tag named as components are: a capital, then small letters. */
const componentTag = /<\/?[A-Z]\w*[a-z]/;

/** Deeper lists and groups than any text has; some functions call themselves at each level. */
export const deepest = 100;

const nestedQuotes = new RegExp(`^(?:[ \\t]*>){${deepest}}`, 'm');

/** Cells that a table of this text could have: the parser completes each row to the length of the first. */
const mostCells = (text: string) => {
  const lines = text.split('\n');
  return lines.reduce((most, line) => Math.max(most, line.split('|').length), 0) * lines.length;
};

/** Quotes and cells in numbers over which the parsers take seconds, or more. */
const isTooDeep = (text: string) => nestedQuotes.test(text) || (text.includes('|') && mostCells(text) > 100_000);

/** The same of braces and tags, which are signs of MDX only. */
const isTooDeepMdx = (text: string) => ['{', '<'].some((sign) => text.split(sign).length > 1000);

/**
 * Whether a text is MDX, where a tag is a component and `{` opens an expression: that of a `.mdx` file, and any other
 * once it uses a component. In code, `<Encart>` is but text.
 */
const isMdx = (file: string, text: string): boolean =>
  file.endsWith('.mdx') ||
  (componentTag.test(text) &&
    nodesIn<MdastNode>(markdownToMdast(text, { features, position: false })).some(
      (node) => node.type === 'html' && componentTag.test(withoutComments(node.value)),
    ));

/** What stands for signs that a parser would take for marks. No text holds these: they are no characters. */
const masks = { i: '\ufdd0', e: '\ufdd1', '{': '\ufdd2', '}': '\ufdd3', '<': '\ufdd4', '.': year, '~': tilde };

const maskSign = (sign: string) => masks[sign as keyof typeof masks];
/** In an address, a parser encodes it. */
const unmaskSign = (mask: string) => (mask.startsWith('%') ? '~' : Object.keys(masks)[mask.charCodeAt(0) - 0xfdd0]!);

const firstLetter = /(?<![^\r\n\ufeff])[ie](?=[mx]port(?![\p{L}\p{N}_]))/gu;
/** The same after an empty line, where the line begins a block. */
const programLine = /(?<=^\ufeff?|[\r\n][ \t]*[\r\n])(?:import|export)(?![\p{L}\p{N}_]).*/gu;

/**
 * Hides from the parser of MDX every line that it could take for a program: a text holds none, and some abort the whole
 * process. The same line in a block of code, or within a paragraph, is but text.
 */
const mask = (text: string) =>
  text.replaceAll(programLine, (line) => line.replaceAll(/[{}<]/g, maskSign)).replaceAll(firstLetter, maskSign);

/** What a reader of either tree needs to know of a paragraph that MDX would have run; undefined for another node. */
const asProgram = (node: MdastNode | HastNode) => {
  const isParagraph = node.type === 'paragraph' || (node.type === 'element' && node.tagName === 'p');
  const [first] = isParagraph ? node.children : [];
  if (first?.type !== 'text' || !/^[\ufdd0\ufdd1]/.test(first.value)) return undefined;
  return { type: 'mdxjsEsm', value: '', position: node.position };
};

/** Names for the tags that HTML does not end, one sign shorter, which leaves its place to the end that MDX asks for. */
const endless = { br: 'ꓐ', hr: 'ꓧ', img: 'ꓲꓳ' };

const endlessTag = /<(br|hr|img)\b((?:"[^"]*"|'[^']*'|[^<>"'])*)(?<!\/)>/gi;

/** Ends `<br>` and the like as MDX wants. */
const endTags = (text: string) =>
  replaceInWords(
    text,
    endlessTag,
    (_tag, name = '', rest = '') => `<${endless[name.toLowerCase() as keyof typeof endless]}${rest}/>`,
  );

const asTag = (node: MdastNode | HastNode) => {
  const [name] = ('name' in node && Object.entries(endless).find(([, short]) => short === node.name)) || [];
  return name && { ...node, name };
};

/** Gives a tree its signs back, once what MDX would have run is known as such. */
function unmask<Tree extends MdastNode | HastNode>(tree: Tree): Tree {
  const json = JSON.stringify(tree, (_key, value: Tree | null) =>
    value !== null && typeof value === 'object' && 'type' in value
      ? (asProgram(value) ?? asTag(value) ?? value)
      : value,
  );
  return JSON.parse(json.replaceAll(/%EF%B7%96|[\ufdd0-\ufdd6]/g, unmaskSign)) as Tree;
}

type Parser<Tree> = (text: string, options: { features: Features }) => Tree;

/** Parses a text that the parsers can bear. */
function parse<Tree extends MdastNode | HastNode>(
  file: string,
  text: string,
  parsers: { mdx: Parser<Tree>; markdown: Parser<Tree> },
): Tree {
  if (isTooDeep(text)) throw new RangeError(tooDeep);
  const isProgram = isMdx(file, text);
  if (isProgram && isTooDeepMdx(text)) throw new RangeError(tooDeep);
  const meant = asMeant(text);
  const masked = isProgram ? mask(endTags(meant)) : meant;
  const tree = parsers[isProgram ? 'mdx' : 'markdown'](masked, { features });
  return masked === text ? tree : unmask(tree);
}

/**
 * The tree of a text as it is written, for the check.
 * @throws when its syntax is wrong: the message begins with `line:column`
 */
export const toMdast = (file: string, text: string): MdastNode =>
  parse(file, text, { mdx: mdxToMdast, markdown: markdownToMdast });

/**
 * The tree of a text as it is shown, for the pages.
 * @throws as `toMdast`
 */
export const toHast = (file: string, text: string): Root =>
  parse(file, text.replaceAll('\0', '\ufffd'), { mdx: mdxToHast, markdown: markdownToHast }) as Root;
