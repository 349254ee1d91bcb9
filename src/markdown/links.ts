import { defineMdastPlugin } from 'satteri';

/** Adds the base path to links to other pages of the site, which Astro leaves as they are. */
export const baseLinks = (withBase: (path: string) => string) =>
  defineMdastPlugin({
    name: 'base-links',
    link(node, context) {
      if (/^\/(?!\/)/.test(node.url)) context.setProperty(node, 'url', withBase(node.url));
    },
  });
