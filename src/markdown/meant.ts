import { markdownToMdast, type Features, type MdastNode } from 'satteri';
import { nodesIn } from './nodes.ts';
import { isWithin } from './spans.ts';

export const features: Features = {
  frontmatter: false,
  smartPunctuation: false,
  gfm: { footnotes: { label: 'Notes', backLabel: 'Retour au texte de la note {reference}' } },
};

/** Where the code of a text stands. */
const codeIn = (text: string) =>
  nodesIn<MdastNode>(markdownToMdast(text, { features })).flatMap(({ type, position }) =>
    position && (type === 'code' || type === 'inlineCode')
      ? [{ start: position.start.offset ?? 0, end: position.end.offset ?? 0 }]
      : [],
  );

/** Replaces what a pattern of two groups finds in a text, but in code. */
export function replaceInWords(text: string, pattern: RegExp, replace: (...found: string[]) => string): string {
  const code = text.search(pattern) === -1 ? [] : codeIn(text);
  return text.replaceAll(pattern, (found: string, first: string, second: string, offset: number) =>
    isWithin(code, offset) ? found : replace(found, first, second),
  );
}

/** Stand for the dot after a year, and for a tilde. No text holds them: they are no characters. */
export const [year, tilde] = ['\ufdd5', '\ufdd6'];

/** What begins a line: a year, which is no number of a list, or a bullet of another program, Word’s own among them; a tilde alone, which strikes nothing. */
const notMark =
  /^([ \t>]*(?:[-*+] +)?)(\d{4}\.(?=[ \t])|[•●◦▪■□▫‣⁃∙·❖➢➤►\uf0a7\uf0b7\uf0d8][ \t\u00a0\u202f])|(?<![~\\])~(?!~)/gm;

/** A text of which Markdown makes what one reads in it: a year opens no list, « • » is an item, `~` a sign. Each keeps its place. */
export const asMeant = (text: string) =>
  replaceInWords(text, notMark, (_found, before = '', sign = '') => {
    if (sign === '') return tilde;
    return /\d/.test(sign) ? before + sign.slice(0, 4) + year : `${before}- `;
  });
