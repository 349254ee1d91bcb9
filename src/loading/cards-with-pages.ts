import type { AstroIntegration } from 'astro';

/**
 * Makes the share image of a page beside it: threads draw while pages are rendered. Astro by itself makes the pages, then
 * the images, and so waits for its threads after they have waited for it.
 */
export const cardsWithPages = (): AstroIntegration => ({
  name: 'cards-with-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((prerenderer) => ({
        ...prerenderer,
        getStaticPaths: async () =>
          (await prerenderer.getStaticPaths()).sort((a, b) => (a.pathname < b.pathname ? -1 : 1)),
      }));
    },
  },
});
