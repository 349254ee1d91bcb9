/** A key figure of a text. */
export interface Figure {
  value: string;
  label: string;
}

/** A node of the tree of Markdown, or of that of HTML. */
interface Node {
  type: string;
  children?: readonly Node[];
  value?: string;
}

const isElement = (node: Node | undefined, name: string) =>
  node !== undefined && (('tagName' in node && node.tagName === name) || node.type === name);

const childrenOf = ({ children = [] }: Node) => children;

/** The words of a node, the same in both trees: a comment is none, nor what stands for a picture. */
const shownIn = (node: Node): string =>
  ['text', 'inlineCode'].includes(node.type) ? String(node.value) : childrenOf(node).map(shownIn).join('');

const isBlank = (node: Node) => node.type === 'text' && shownIn(node).trim() === '';

/** An item of a loose list holds a paragraph, that of a tight one in HTML its words. */
function wordsOf(item: Node): readonly Node[] {
  const children = childrenOf(item).filter((node) => !isBlank(node));
  const [first] = children;
  return children.length === 1 && (isElement(first, 'p') || isElement(first, 'paragraph'))
    ? childrenOf(first!)
    : children;
}

/**
 * Reads a list of figures, `- **34** participants`, in the tree of Markdown or in that of HTML.
 * @returns undefined when the content is anything else
 */
export function figuresOf(content: readonly Node[]): Figure[] | undefined {
  const [list, ...others] = content.filter((node) => !isBlank(node));
  if (!list || others.length > 0 || !(isElement(list, 'ul') || isElement(list, 'list'))) return undefined;
  const items = childrenOf(list).filter((node) => !isBlank(node));
  const figures = items.map((item) => {
    const [first, ...rest] = wordsOf(item);
    const value = isElement(first, 'strong') ? shownIn(first!).trim() : '';
    return { value, label: rest.map(shownIn).join('').trim() };
  });
  return figures.every(({ value, label }) => value && label) ? figures : undefined;
}
