import { defineMdastPlugin } from 'satteri';

/** Adds the base path to addresses of the site in a text, which Astro leaves as they are. */
export const baseLinks = (withBase: (path: string) => string) => {
  const based = (url: string) => (/^\/(?!\/)/.test(url) ? withBase(url) : url);
  return defineMdastPlugin({
    name: 'base-links',
    link: (node, context) => context.setProperty(node, 'url', based(node.url)),
    image: (node, context) => context.setProperty(node, 'url', based(node.url)),
    definition: (node, context) => context.setProperty(node, 'url', based(node.url)),
  });
};
