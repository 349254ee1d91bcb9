import { drawBoxes } from './boxes.ts';
import { outside, type Span } from './spans.ts';

/** Stands for a space in an address, where Markdown would end it. No text holds it: it is no character. */
const space = '\ufdd5';

/** Stands for a sign that is not shown. */
const gone = '\ufdd7';

/** Gives back their spaces to the addresses of a tree written as JSON, or of a page, and takes away what is not shown. */
export const restoreSpaces = (written: string) => written.replaceAll(/\ufdd5|%EF%B7%95/g, '%20').replaceAll(gone, '');

const blank = (found: string) => ' '.repeat(found.length);

/** The address of `{{< ref "/projets" >}}`, as the site writes it: an address that ends otherwise is left as it is. */
const referenced = (found: string) => {
  const [, path = ''] = /"([^"]*)"/.exec(found)!;
  return path.replace(/^(\/[\w/-]*[\w-])$/, '$1/').padEnd(found.length);
};

const settings = String.raw`\{(?:[.#]\p{L}|(?:width|height|style|class|id|align|target|fig-|data-)[\w-]*=)[^{}\n]*\}`;

/** Neither after a backslash, nor in an address. */
const isWords = String.raw`(?<!\\|\]\([^\s)]{0,300}|https?:\S{0,300})`;

/** Marks that Markdown does not know → what says the same, sign for sign: all keeps its place. */
const marks: readonly (readonly [pattern: RegExp, replacement: (found: string) => string])[] = [
  // HackMD: the size of a picture, and the table of contents, which the page has.
  [/ +=[\d.]*%?x[\d.]*%?(?= *\))(?<=!\[[^\]\n]*\]\([^()\n]+(?: +"[^"\n]*")? +=\S*)/g, blank],
  [/^ {0,3}\[\[?TOC\]?\][ \t]*$/gim, blank],
  // Pandoc, Quarto: how a picture, a heading or a word looks.
  [new RegExp(`^[ \\t]*${settings}[ \\t]*$`, 'gmu'), blank],
  [new RegExp(`(?=[ \\t]*\\{)${isWords}[ \\t]*${settings}`, 'gu'), (found) => gone.repeat(found.length)],
  // HackMD, Obsidian: words on a coloured ground.
  [
    new RegExp(`(?===)${isWords}(?<!=)==(?=[^\\s=])[^=\\n]*[^\\s=]==(?!=)`, 'g'),
    (found) => `**${found.slice(2, -2)}**`,
  ],
  // Hugo: a page of the site.
  [/(?<=\]\()\{\{[<%] *(?:rel)?ref +"[^"\s]+" *[%>]\}\}(?= *\)| +"[^"\n]*" *\))/g, referenced],
  // A space that does not break, after the mark of a heading or of an item.
  [/^[ \t\u00a0\u202f>]*(?:#{1,6}|[-*+]|\d{1,9}[.)])[\u00a0\u202f]+/gm, (found) => found.replaceAll(/[^\S\t]/g, ' ')],
  // Spaces in an address.
  [
    /(?<=\]\()(?:[^\s()"<>]|\([^\s()"<>]*\))+(?: +(?!')(?:[^\s()"<>]|\([^\s()"<>]*\))+)+(?= *\)| +"[^"\n]*" *\))/g,
    (found) => found.replaceAll(' ', space),
  ],
];

const hint = /=[\d.]*%?x|TOC\]|\{[^\s}]|==|[#*+.)-][\u00a0\u202f]|\]\([^)\n]* |:::/i;

/**
 * A text whose marks of other editors are written as Markdown does, each at its place; code stays as it is.
 * @param codeIn finds the code of a text
 */
export function readMarks(text: string, codeIn: (text: string) => readonly Span[]): string {
  if (!hint.test(text)) return text;
  const code = codeIn(text);
  return marks.reduce(
    (read, [pattern, replacement]) => outside(code, read, pattern, replacement),
    drawBoxes(text, code),
  );
}
