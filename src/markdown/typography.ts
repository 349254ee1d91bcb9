import type { Element, Nodes, Text } from 'hast';
import { opaque, typeset, typesetParts } from '../schemas/typography.ts';
import { attributesOf, type Tag } from './component.ts';
import { isPhrasing } from './html-tags.ts';

/** What a sentence is made of: its words, and what stands in it that is no French. */
type Part = Text | typeof opaque | '\n';

const isForeign = (node: Nodes) =>
  node.type === 'mdxJsxFlowElement' && /^(?!fr\b)\w/.test(String(attributesOf(node as Tag).values.lang ?? ''));

function typesetAttributes({ properties }: Element): void {
  for (const name of ['alt', 'title']) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = typeset(value);
  }
}

/** Puts right the typography of a tree, sentence by sentence, but in code and in passages of another language. */
export function typesetTree(tree: Nodes): void {
  let sentence: Part[] = [];
  const end = () => {
    const shown = typesetParts(sentence.map((part) => (typeof part === 'string' ? part : part.value)));
    sentence.forEach((part, index) => {
      if (typeof part !== 'string') part.value = shown[index]!;
    });
    sentence = [];
  };
  const read = (node: Nodes): void => {
    if (node.type === 'text') sentence.push(node);
    else if (node.type === 'element' && isPhrasing(node.tagName)) {
      typesetAttributes(node);
      if (node.tagName === 'br') sentence.push('\n');
      else if (node.tagName === 'code' || node.tagName === 'img') sentence.push(opaque);
      else node.children.forEach(read);
    } else if ('children' in node) {
      end();
      const isLeft = isForeign(node) || (node.type === 'element' && node.tagName === 'pre');
      if (!isLeft) node.children.forEach(read);
      end();
    }
  };
  read(tree);
  end();
}
