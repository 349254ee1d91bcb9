import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertImportsNothing, contentIsData, importPrefix } from './content-is-data.ts';

describe('contentIsData', () => {
  const load = (id: string) => contentIsData().load(id);

  for (const id of [
    '/site/src/content/administrations/insee.yaml',
    '/site/src/content/administrations/insee.yaml?x.png',
    '/site/src/content/actualites/a.mdx?astroPropagatedAssets',
    '/site/src/content/img/a.svg',
    '/site/src/content/administrations/insee.yaml?raw?x.png',
  ]) {
    it(`refuses to run ${id}`, () => assert.throws(() => load(id), /comme un programme/));
  }

  for (const id of [
    '/site/src/content/img/a.png',
    '/site/src/content/img/a.JPG?astroContentImageFlag=',
    '/site/src/content/redirections.yaml?raw',
    '/site/src/content.config.ts',
    '/site/src/pages/index.astro',
  ]) {
    it(`leaves ${id}`, () => assert.equal(load(id), null));
  }
});

describe('assertImportsNothing', () => {
  for (const data of [
    { title: `${importPrefix}/src/content/a.yaml?x.png` },
    { images: [{ alt: `A ${importPrefix}` }] },
    { [importPrefix]: 1 },
  ]) {
    it(`refuses ${JSON.stringify(data)}`, () =>
      assert.throws(() => assertImportsNothing(data, 'a.md'), /^Error: a\.md : le site refuse/));
  }

  it('leaves other data', () => assertImportsNothing({ title: 'IMAGE', images: ['./a.png'] }, 'a.md'));

  it('knows the prefix that Astro uses', async () => {
    const { IMAGE_IMPORT_PREFIX } = (await import('../../node_modules/astro/dist/content/consts.js')) as {
      IMAGE_IMPORT_PREFIX: string;
    };
    assert.equal(importPrefix, IMAGE_IMPORT_PREFIX);
  });
});
