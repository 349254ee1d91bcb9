import {
  markdownToHast,
  markdownToMdast,
  mdxToHast,
  mdxToMdast,
  type Features,
  type HastNode,
  type MdastNode,
} from 'satteri';

const features: Features = {
  frontmatter: false,
  smartPunctuation: false,
  gfm: { footnotes: { label: 'Notes', backLabel: 'Retour au texte de la note {reference}' } },
};

/** A tag named as components are: a capital, then small letters. */
const componentTag = /<\/?[A-Z]\w*[a-z]/;
const comment = /<!--[^]*?-->/g;

/** Deeper lists and groups than any text has; some functions call themselves at each level. */
export const deepest = 100;

/** What stands for the words of a parser that was not called. */
export const tooDeep = 'too deep';

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

const holdsComponent = (node: MdastNode): boolean =>
  node.type === 'html'
    ? componentTag.test(node.value.replaceAll(comment, ''))
    : 'children' in node && node.children.some(holdsComponent);

/**
 * Whether a text is MDX, where a tag is a component and `{` opens an expression: that of a `.mdx` file, and any other
 * once it uses a component. In code, `<Encart>` is but text.
 */
const isMdx = (file: string, text: string): boolean =>
  file.endsWith('.mdx') ||
  (componentTag.test(text) && holdsComponent(markdownToMdast(text, { features, position: false })));

/** Chooses the parser, once the text is known to be one that it can bear. */
function parserOf<Parser>(file: string, text: string, parsers: { mdx: Parser; markdown: Parser }): Parser {
  if (isTooDeep(text)) throw new RangeError(tooDeep);
  const mdx = isMdx(file, text);
  if (mdx && isTooDeepMdx(text)) throw new RangeError(tooDeep);
  return mdx ? parsers.mdx : parsers.markdown;
}

/**
 * The tree of a text as it is written, for the check.
 * @throws when its syntax is wrong: the message begins with `line:column`
 */
export const toMdast = (file: string, text: string): MdastNode =>
  parserOf(file, text, { mdx: mdxToMdast, markdown: markdownToMdast })(text, { features });

/**
 * The tree of a text as it is shown, for the pages.
 * @throws as `toMdast`
 */
export const toHast = (file: string, text: string): HastNode =>
  parserOf(file, text, { mdx: mdxToHast, markdown: markdownToHast })(text.replaceAll('\0', '\ufffd'), { features });
