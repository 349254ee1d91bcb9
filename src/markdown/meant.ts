import { markdownToMdast, type Features, type HastNode, type MdastNode } from 'satteri';
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

/** Stands for the dot after a year. No text holds it: it is no character. */
export const year = '\ufdd5';

/** What begins a line: a year, which is no number of a list, or a bullet of another program, Word’s own among them. */
const lineStart = /^([ \t>]*(?:[-*+] +)?)(\d{4}\.(?=[ \t])|[•●◦▪■□▫‣⁃∙·❖➢➤►\uf0a7\uf0b7\uf0d8][ \t\u00a0\u202f])/gm;

/** A text of which Markdown makes what one reads in it: a year opens no list, « • » is an item. Each sign keeps its place. */
export const asMeant = (text: string) =>
  replaceInWords(text, lineStart, (_found, before = '', sign = '') =>
    /\d/.test(sign) ? before + sign.slice(0, 4) + year : `${before}- `,
  );

/** Gives back to words the tildes of which the parser makes a struck passage: only `~~` strikes. */
export function withTildes<Tree extends MdastNode | HastNode>(tree: Tree, text: string): Tree {
  if (!('children' in tree)) return tree;
  const children = (tree.children as Tree[]).flatMap((child): object[] => {
    const { start, end } = withTildes(child, text).position ?? {};
    const isStruck = child.type === 'delete' || (child.type === 'element' && child.tagName === 'del');
    if (!isStruck || !start || !end || text.startsWith('~~', start.offset)) return [child];
    const tilde = { type: 'text', value: '~' };
    const inner = child.children as Tree[];
    const [first, last] = [inner[0]?.position?.start ?? start, inner.at(-1)?.position?.end ?? end];
    return [{ ...tilde, position: { start, end: first } }, ...inner, { ...tilde, position: { start: last, end } }];
  });
  return Object.assign(tree, { children });
}
