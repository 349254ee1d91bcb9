import assert from 'node:assert/strict';
import { it } from 'node:test';
import { cardsWithPages } from './cards-with-pages.ts';

it('the share image of a page is made just after it', async () => {
  const inOrder = ['/a/', '/b/', '/a/carte.png', '/b/carte.png'].map((pathname) => ({ pathname }));
  let paths: Promise<object[]> | undefined;
  const setPrerenderer = (wrap: (from: object) => { getStaticPaths(): Promise<object[]> }) => {
    paths = wrap({ getStaticPaths: () => Promise.resolve(inOrder) }).getStaticPaths();
  };
  await cardsWithPages().hooks['astro:build:start']!({ setPrerenderer } as never);
  const expected = ['/a/', '/a/carte.png', '/b/', '/b/carte.png'];
  assert.deepEqual(
    await paths,
    expected.map((pathname) => ({ pathname })),
  );
});
