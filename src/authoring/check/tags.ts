import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { attributesOf, type Attributes } from '../../markdown/component.ts';
import { componentNamed, type ComponentDefinition } from '../../schemas/components.ts';
import { frenchMessage } from '../../schemas/messages.ts';
import type { z } from 'zod';
import { once } from '../entry-files/once.ts';
import { rangeOfNode, type Entry } from './entry.ts';
import type { Range } from './parse.ts';
import { nodesOf } from './tree.ts';

type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

/** A component that a text uses. */
export interface ComponentUse extends Attributes {
  entry: Entry;
  node: TagNode;
  name: string;
  component: ComponentDefinition;
  /** What the schema of the component refuses. */
  issues: z.core.$ZodIssue[];
}

/** Every tag of a text that is read as MDX. */
export const tagsOf = (entry: Entry): TagNode[] => nodesOf(entry, 'mdxJsxFlowElement', 'mdxJsxTextElement');

/** The components that a text uses, in reading order. */
export const componentsOf = once((entry: Entry): ComponentUse[] =>
  tagsOf(entry).flatMap((node) => {
    const component = componentNamed(node.name);
    if (!component) return [];
    const { values, faults } = attributesOf(node);
    const result = component.attributes.safeParse(values, { error: frenchMessage });
    return [{ entry, node, name: node.name!, component, values, faults, issues: result.error?.issues ?? [] }];
  }),
);

/** Where an attribute stands in the text; the whole tag when it is missing. The parser does not tell it. */
export function rangeOfAttribute({ entry, node }: ComponentUse, attribute: string): Range | undefined {
  const tag = rangeOfNode(entry, node);
  if (!tag) return undefined;
  const opening = entry.text.slice(tag.start, tag.end);
  const word = attribute.replaceAll(/[^\w-]/g, '\\$&');
  const found = new RegExp(`(?<=\\s)${word}(?:\\s*=\\s*(?:"[^"]*"|'[^']*'))?`).exec(opening);
  return found ? { start: tag.start + found.index, end: tag.start + found.index + found[0].length } : tag;
}
