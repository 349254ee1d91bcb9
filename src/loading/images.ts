import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';

/** The image addresses of a Markdown or MDX text, in order. Throws what the parser throws. */
export function imagesOf(body: string, contentFile: string): string[] {
  const tree = contentFile.endsWith('.mdx') ? mdxToMdast(body) : markdownToMdast(body);
  const found: string[] = [];
  const visit = (node: MdastNode) => {
    if (node.type === 'image') found.push(node.url);
    if ('children' in node) node.children.forEach((child) => visit(child as MdastNode));
  };
  visit(tree as MdastNode);
  return found;
}
