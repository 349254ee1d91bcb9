import type { Element, Nodes } from 'hast';

/**
 * The nodes of a tree as they stand now, itself first, in reading order. A text is walked ten times, and unist-util-visit
 * names a function for each node it meets: a third of the time that the texts took.
 */
export function nodesIn(tree: Nodes, nodes: Nodes[] = []): Nodes[] {
  nodes.push(tree);
  if ('children' in tree) for (const child of tree.children) nodesIn(child, nodes);
  return nodes;
}

export const elementsIn = (tree: Nodes): Element[] => nodesIn(tree).filter((node) => node.type === 'element');
