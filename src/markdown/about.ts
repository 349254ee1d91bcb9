import type { Root, RootContent } from 'hast';
import { toString } from 'mdast-util-to-string';

/** Heading of the section of a text that tells how sure it is; its page folds it with the sources. */
export const aboutTitle = 'À propos de ces informations';

const isHeading = (node: RootContent) => node.type === 'element' && node.tagName === 'h2';

/** The notes of a text stand last, whatever the section above. */
const endsSection = (node: RootContent) => isHeading(node) || (node.type === 'element' && node.tagName === 'section');

/** Takes that section out of a tree, and its heading, for which the page has its own words. */
export function takeAbout({ children }: Root): RootContent[] {
  const start = children.findIndex((node) => isHeading(node) && toString(node).trim() === aboutTitle);
  if (start === -1) return [];
  const end = children.findIndex((node, index) => index > start && endsSection(node));
  return children.splice(start, (end === -1 ? children.length : end) - start).slice(1);
}
