import type { Nodes } from 'hast';
import type { MdxJsxFlowElement, MdxJsxFlowElementHast, MdxJsxTextElement, MdxJsxTextElementHast } from 'satteri';

/** A tag of a text, in either tree. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement | MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** A tag of what is shown. */
export type TagOfTree = Extract<Nodes, Tag>;

export const isTag = (node: Nodes): node is TagOfTree =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What may be wrong with how an attribute is written, whatever its value. */
export type AttributeFault = 'spread' | 'expression' | 'repeated';

/** The attributes of a tag. Only literals are values, `true` for one without a value: `{…}` would be code. */
export function attributesOf(tag: Tag) {
  const values = new Map<string, unknown>();
  const faults: { name: string; fault: AttributeFault }[] = [];
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') faults.push({ name: attribute.value, fault: 'spread' });
    else if (attribute.value && typeof attribute.value === 'object')
      faults.push({ name: attribute.name, fault: 'expression' });
    else if (values.has(attribute.name)) faults.push({ name: attribute.name, fault: 'repeated' });
    else values.set(attribute.name, attribute.value ?? true);
  }
  return { values: Object.fromEntries(values), faults };
}

/** Comments and nothing else: code between two of them would be run. */
export const isCommentOnly = (expression: string) => /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)*$/.test(expression);

/** From the start of a comment to what a browser takes for its end: https://html.spec.whatwg.org/#comments */
const comment = /<!--(?!-?>)[^]*?--!?>/g;

/** HTML without its comments; what only begins as one, or ends as none, stays. */
export function withoutComments(html: string): string {
  // No comment begins after the last end: there is no need to look for one at each « <!-- ».
  const end = Math.max(html.lastIndexOf('-->'), html.lastIndexOf('--!>')) + 4;
  return html.slice(0, end).replaceAll(comment, (found) => (found.endsWith('!>') ? found : '')) + html.slice(end);
}

/** Whether HTML is comments and nothing else. */
export const isHtmlComment = (html: string) => withoutComments(html).trim() === '';

/** What an error says, for all words, of a text over which a parser would take too long. */
export const tooDeep = 'too deep';
