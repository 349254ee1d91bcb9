import type { MdxJsxFlowElementHast } from 'satteri';
import type { RootContent } from 'hast';
import { isWithin, type Span } from './spans.ts';

const mark = ':::[ \\t]*(?:(info|success|warning|danger|note|tip)\\b[ \\t]*)?(.*?)[ \\t]*\\r?$';
const markLine = new RegExp(`^([ \\t>]*)${mark}`, 'gm');
const markAt = new RegExp(mark, 'my');

/** The longest title of an Encart. */
const longestTitle = 80;

/**
 * A text whose boxes of HackMD, from `:::info` to `:::`, begin and end with a rule, sign for sign: Markdown knows one
 * wherever it stands. Other boxes, and one without its end, stay as they are written.
 */
export function drawBoxes(text: string, code: readonly Span[]): string {
  const open: { index: number; isKnown: boolean }[] = [];
  const drawn = new Set<number>();
  for (const { index, 2: kind, 3: title = '' } of text.matchAll(markLine)) {
    if (isWithin(code, index)) continue;
    if (kind || title) {
      open.push({ index, isKnown: kind !== undefined && title.length <= longestTitle });
    } else {
      const start = open.pop();
      if (start?.isKnown) drawn.add(start.index).add(index);
    }
  }
  return text.replaceAll(markLine, (line: string, indent: string, _kind, _title, index: number) =>
    drawn.has(index) ? `${indent}___${line.slice(indent.length + 3).replaceAll(/[^\r]/g, ' ')}` : line,
  );
}

/** What the rule at an offset of a text stands for: the start of a box, its end, or itself. */
export function markOf(text: string, offset: number): { title: string; isEnd: boolean } | undefined {
  markAt.lastIndex = offset;
  const [found, kind, title = ''] = markAt.exec(text) ?? [];
  return found === undefined ? undefined : { title, isEnd: kind === undefined };
}

const encart = (title: string, children: RootContent[]) =>
  ({
    type: 'mdxJsxFlowElement',
    name: 'Encart',
    attributes: title ? [{ type: 'mdxJsxAttribute', name: 'title', value: title }] : [],
    children,
  }) as MdxJsxFlowElementHast as RootContent;

/**
 * The nodes of a tree where each box is an Encart.
 * @param text the text as it is written
 */
export function boxed(nodes: readonly RootContent[], text: string): RootContent[] {
  const levels: { title: string; nodes: RootContent[] }[] = [{ title: '', nodes: [] }];
  for (const node of nodes) {
    const rule = node.type === 'element' && node.tagName === 'hr' ? node.position : undefined;
    const found = rule && markOf(text, rule.start.offset!);
    if (found && !found.isEnd) levels.push({ title: found.title, nodes: [] });
    else if (!found)
      levels
        .at(-1)!
        .nodes.push('children' in node ? ({ ...node, children: boxed(node.children, text) } as RootContent) : node);
    else if (levels.length > 1) {
      const { title, nodes } = levels.pop()!;
      levels.at(-1)!.nodes.push(encart(title, nodes));
    }
  }
  return levels.flatMap(({ nodes }) => nodes);
}
