import { toString } from 'mdast-util-to-string';
import type { MdastNode } from 'satteri';
import { attributesOf } from '../../markdown/component.ts';
import type { Span } from '../../markdown/spans.ts';
import { componentNamed } from '../../schemas/components.ts';
import { frenchMessage } from '../../schemas/messages.ts';
import { once } from '../../once.ts';
import { rangeOfNode, type Entry } from './entry.ts';

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
export const wordsOf = (node: MdastNode) => toString(node);

/** Every tag of a text that is read as MDX. */
export const tagsOf = (entry: Entry) => nodesOf(entry, 'mdxJsxFlowElement', 'mdxJsxTextElement');

/** The components that a text uses, in reading order, with the `issues` of what their schema refuses. */
export const componentsOf = once((entry: Entry) =>
  tagsOf(entry).flatMap((node) => {
    const component = componentNamed(node.name);
    if (!component || node.name === null) return [];
    const { values, faults } = attributesOf(node);
    const { error } = component.attributes.safeParse(values, { error: frenchMessage });
    return [{ entry, node, name: node.name, component, values, faults, issues: error?.issues ?? [] }];
  }),
);

/** A component where a text uses it. */
export type ComponentUse = ReturnType<typeof componentsOf>[number];

/** Where an attribute stands in the text; the whole tag when it is missing. The parser does not tell it. */
export function rangeOfAttribute({ entry, node }: ComponentUse, attribute: string): Span | undefined {
  const tag = rangeOfNode(entry, node);
  if (!tag) return undefined;
  const opening = entry.text.slice(tag.start, tag.end);
  const name = attribute.replaceAll(/\W/g, '\\$&');
  const found = new RegExp(`(?<=\\s)${name}(?:\\s*=\\s*(?:"[^"]*"|'[^']*'))?`).exec(opening);
  return found ? { start: tag.start + found.index, end: tag.start + found.index + found[0].length } : tag;
}
