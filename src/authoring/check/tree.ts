import type { MdastNode } from 'satteri';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import type { Range } from './parse.ts';
import { once } from '../entry-files/once.ts';
import { type Entry } from './entry.ts';

/** Every node of the text of an entry, of the types asked for, in reading order. */
export function nodesOf<Type extends MdastNode['type']>(
  { body }: Entry,
  ...types: Type[]
): Extract<MdastNode, { type: Type }>[] {
  return (body?.nodes ?? []).filter((node): node is Extract<MdastNode, { type: Type }> =>
    (types as string[]).includes(node.type),
  );
}

/** The names given to pictures whose address is further down: `![texte][nom]`. */
export const pictureNames = once(
  (entry: Entry) => new Set(nodesOf(entry, 'imageReference').map(({ identifier }) => identifier)),
);

/** The words of a node, without its marks. */
export const wordsOf = (node: MdastNode) => toString(node as Node);

/** Where a value, such as an address, is written within a place of a file: to the letter, or with its spaces. */
export function rangeOfWords({ text }: Entry, range: Range | undefined, words: string): Range | undefined {
  if (!range) return undefined;
  const place = text.slice(range.start, range.end);
  const written = [words, words.replaceAll('%20', ' ')].find((form) => place.includes(form));
  if (written === undefined) return undefined;
  const start = range.start + place.lastIndexOf(written);
  return { start, end: start + written.length };
}
