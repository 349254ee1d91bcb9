import type { AstroIntegration } from 'astro';

/** Makes the share image of a page beside it: threads draw while pages are rendered. Astro would make them after all pages. */
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
