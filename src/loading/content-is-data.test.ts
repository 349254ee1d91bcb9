import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build, type Plugin } from 'vite';
import { importPrefix } from '../astro-internals.ts';
import { assertImportsNothing, contentIsData } from './content-is-data.ts';

describe('contentIsData', () => {
  const load = (id: string) => (contentIsData().load as (id: string) => unknown)(id);

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

it('runs nothing that a link of the file system names', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'programme10-link-')));
  try {
    mkdirSync(join(root, 'src/content/img'), { recursive: true });
    writeFileSync(join(root, 'programme.js'), 'export default 1;');
    writeFileSync(join(root, 'main.js'), "export default import.meta.glob('/src/content/**/*.png', { eager: true });");
    symlinkSync(join(root, 'programme.js'), join(root, 'src/content/img/photo.png'));
    const built = (plugins: Plugin[]) =>
      build({ root, plugins, configFile: false, logLevel: 'silent', build: { ssr: 'main.js', write: false } });
    await assert.doesNotReject(built([]), 'it would run');
    await assert.rejects(built([contentIsData()]), /photo\.png.* : le site ne lit pas ce fichier comme un programme/);
  } finally {
    rmSync(root, { recursive: true });
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
});
