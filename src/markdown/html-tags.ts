import { tooDeep, withoutComments } from './component.ts';

const named = (...tags: string[]) => Object.fromEntries(tags.map((tag) => [tag, tag]));

/** The tags within a sentence that Markdown could have written → the element that it makes; none when only their content counts. */
const phrasing: Readonly<Record<string, string>> = {
  ...named('a', 'em', 'strong', 'del', 'code', 'sup', 'sub', 'br', 'img'),
  ...{ b: 'strong', i: 'em', s: 'del', strike: 'del', tt: 'code', kbd: 'code', samp: 'code' },
  ...{ span: '', font: '', u: '', small: '', big: '' },
};

/** The tags that part a text, in the same way. */
const flow: Readonly<Record<string, string>> = {
  ...named('h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'ul', 'ol', 'li'),
  ...named('table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'),
  ...{ div: '', center: '', figure: '', figcaption: '' },
};

/** The element of Markdown that a tag stands for, `''` when only its content counts, undefined for any other tag. */
export const elementOf = (tag: string): string | undefined =>
  [phrasing, flow].find((tags) => Object.hasOwn(tags, tag))?.[tag];

/** Whether a tag is one that Markdown could have written. A component has a capital, then small letters: `Figure`. */
export const isReadable = (tag: string | null): tag is string =>
  tag !== null && !/^[A-Z].*[a-z]/.test(tag) && elementOf(tag.toLowerCase()) !== undefined;

/** Whether an element stands within a sentence. */
export const isPhrasing = (tagName: string) => Object.hasOwn(phrasing, tagName);

/** Tags that need no end: https://html.spec.whatwg.org/#optional-tags */
const endless = ['br', 'hr', 'img', 'p', 'li', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];

/** More tags in one another than any text has; a parser opens some of them again in each paragraph. */
const deepest = 30;

/** A tag, to its end: a quote is the beginning of a string after « = » only, as browsers have it. */
const writtenTag = /<(\/?)([a-z!?][^\s/>]*)(?:=\s*(?:"[^"]*"|'[^']*')|=(?!\s*["'])|[^<>=])*(>?)/gi;

/**
 * Looks for what keeps the HTML of a text from being read, in the pieces that its parser made: a tag that Markdown could
 * not have written, or one that never ends.
 * @throws when the tags hold one another over more levels than a parser bears
 */
export function findUnreadable<Piece extends { value: string }>(pieces: readonly Piece[]) {
  const found: { piece: Piece; tag: string; isOpen: boolean }[] = [];
  const open: typeof found = [];
  for (const piece of pieces) {
    for (const [, slash, name = '', end] of withoutComments(piece.value).matchAll(writtenTag)) {
      const tag = name.toLowerCase();
      const last = open.findLastIndex((other) => other.tag === tag);
      if (!isReadable(name)) found.push({ piece, tag, isOpen: false });
      else if (!end) found.push({ piece, tag, isOpen: true });
      else if (slash && last !== -1) open.splice(last, 1);
      else if (!slash && !endless.includes(tag)) open.push({ piece, tag, isOpen: true });
      if (open.length > deepest) throw new RangeError(tooDeep);
    }
  }
  return [...found, ...open];
}
