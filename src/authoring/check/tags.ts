import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { attributesOf, type Attributes } from '../../markdown/component.ts';
import { componentNamed, type ComponentDefinition } from '../../schemas/components.ts';
import { frenchMessage } from '../../schemas/messages.ts';
import { referencesIn, type Reference } from '../../schemas/references.ts';
import type { z } from 'zod';
import { oncePerEntry, rangeOfNode, type Entry } from './entry.ts';
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
export const componentsOf = oncePerEntry((entry): ComponentUse[] =>
  tagsOf(entry).flatMap((node) => {
    const component = componentNamed(node.name);
    if (!component) return [];
    const { values, faults } = attributesOf(node);
    const result = component.attributes.safeParse(values, { error: frenchMessage });
    return [{ entry, node, name: node.name!, component, values, faults, issues: result.error?.issues ?? [] }];
  }),
);

/** The identifiers of other entries that a component names; none when its attributes are wrong. */
export const referencesOf = ({ component, values, issues }: ComponentUse): Reference[] =>
  issues.length > 0 ? [] : referencesIn(component.attributes, values);

/** Where an attribute stands in the text; the whole tag when it is missing. The parser does not tell it. */
export function rangeOfAttribute({ entry, node }: ComponentUse, attribute: string): Range | undefined {
  const tag = rangeOfNode(entry, node);
  if (!tag) return undefined;
  const opening = entry.text.slice(tag.start, tag.end);
  const word = attribute.replaceAll(/[^\w-]/g, '\\$&');
  const found = new RegExp(`(?<=\\s)${word}(?:\\s*=\\s*(?:"[^"]*"|'[^']*'))?`).exec(opening);
  return found ? { start: tag.start + found.index, end: tag.start + found.index + found[0].length } : tag;
}
