import assert from 'node:assert/strict';
import { it } from 'node:test';
import { cardsWithPages } from './cards-with-pages.ts';

it('the share image of a page is made just after it', async () => {
  const made = ['/a/', '/b/', '/a/carte.png', '/b/carte.png'].map((pathname) => ({ pathname }));
  const prerenderer = { name: 'x', getStaticPaths: () => Promise.resolve(made) };
  let paths: unknown;
  const setPrerenderer = async (wrap: (from: typeof prerenderer) => typeof prerenderer) => {
    paths = await wrap(prerenderer).getStaticPaths();
  };
  await cardsWithPages().hooks['astro:build:start']!({ setPrerenderer } as never);
  await Promise.resolve();
  assert.deepEqual(
    (paths as typeof made).map(({ pathname }) => pathname),
    ['/a/', '/a/carte.png', '/b/', '/b/carte.png'],
  );
});
