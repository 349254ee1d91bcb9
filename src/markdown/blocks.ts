import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { attributesOf, isTag, type TagOfTree } from './component.ts';
import { figuresOf, type Figure } from './figures.ts';
import { inParagraphs } from './read-html.ts';
import { componentNamed } from '../schemas/components.ts';

/** A part of a text that a component draws. Pictures of the repository are one too, named `Image`. */
export interface ComponentBlock {
  name: string;
  attributes: Record<string, unknown>;
  blocks: Block[];
  /** What `Chiffres` holds. */
  figures?: Figure[];
}

/** A text in the order of reading: HTML, whose tags may open in one part and close in another, and components. */
export type Block = string | ComponentBlock;

const isPicture = (node: Nodes): node is Element =>
  node.type === 'element' && node.tagName === 'img' && !/^\/(?!img\/)/.test(String(node.properties.src));

function toComponent(node: TagOfTree): ComponentBlock {
  const figures = node.name === 'Chiffres' ? figuresOf(node.children) : undefined;
  return {
    name: node.name!,
    attributes: componentNamed(node.name)!.attributes.parse(attributesOf(node).values),
    blocks: figures ? [] : toBlocks(inParagraphs(node.children)),
    ...(figures && { figures }),
  };
}

/** Comments of an author stay with the author. */
const isComment = ({ type }: Nodes) =>
  type === 'comment' || type === 'raw' || type === 'mdxFlowExpression' || type === 'mdxTextExpression';

/** Stands for a component in HTML. No text holds this character: https://spec.commonmark.org/0.31.2/#insecure-characters */
const mark = (index: number) => `\u0000${index}\u0000`;

/** The parts of a tree that has passed the guard. */
export function toBlocks(nodes: readonly (RootContent | ElementContent)[]): Block[] {
  const components: ComponentBlock[] = [];
  const withMarks = (node: Nodes): Nodes[] => {
    if (isComment(node)) return [];
    if (isTag(node)) components.push(toComponent(node));
    else if (isPicture(node)) components.push({ name: 'Image', attributes: node.properties, blocks: [] });
    else return 'children' in node ? [{ ...node, children: node.children.flatMap(withMarks) } as Nodes] : [node];
    return [{ type: 'raw', value: mark(components.length - 1) }];
  };
  const html = toHtml(
    { type: 'root', children: nodes.flatMap(withMarks) as RootContent[] },
    { allowDangerousHtml: true },
  );
  return html
    .split(/\0(\d+)\0/)
    .map((part, index) => (index % 2 === 1 ? components[Number(part)]! : part))
    .filter((block) => block !== '');
}
