import type { Element, ElementContent, Nodes } from 'hast';
import { tooDeep } from './component.ts';

/**
 * The nodes of a tree as they stand now, itself first, in reading order. A text is walked ten times, and unist-util-visit
 * names a function for each node it meets: a third of the time that the texts took.
 * @throws when they hold one another over more levels than `deepest`
 */
export function nodesIn<Node extends object>(tree: Node, deepest = Infinity, nodes: Node[] = []): Node[] {
  if (deepest < 0) throw new RangeError(tooDeep);
  nodes.push(tree);
  if ('children' in tree) for (const child of tree.children as Node[]) nodesIn(child, deepest - 1, nodes);
  return nodes;
}

export const elementsIn = (tree: Nodes): Element[] => nodesIn(tree).filter((node) => node.type === 'element');

/** An element to stand in a tree. */
export const element = (
  tagName: string,
  properties: Element['properties'] = {},
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });
