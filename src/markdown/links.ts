import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';

const isOfSite = (address: unknown): address is string => typeof address === 'string' && /^\/(?!\/)/.test(address);

/** Adds the base path to the addresses of the site in a tree; pictures of the shared folder are no addresses. */
export function addBase(tree: Nodes, withBase: (path: string) => string): void {
  visit(tree, 'element', ({ properties }) => {
    if (isOfSite(properties.href)) properties.href = withBase(properties.href);
    if (isOfSite(properties.src) && !properties.src.startsWith('/img/')) properties.src = withBase(properties.src);
  });
}
