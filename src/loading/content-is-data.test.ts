import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { build, type Plugin } from 'vite';
import { importPrefix } from '../astro-internals.ts';
import { assertImportsNothing, contentIsData } from './content-is-data.ts';

it('reads nothing of the content as a program, but pictures as pictures and texts as texts', () => {
  const load = (id: string) => (contentIsData().load as (id: string) => unknown)(`/site/src/${id}`);
  for (const id of [
    ...['administrations/insee.yaml', 'administrations/insee.yaml?x.png', 'administrations/insee.yaml?raw?x.png'],
    ...['actualites/a.mdx?astroPropagatedAssets', 'img/a.svg'],
  ]) {
    assert.throws(() => load(`content/${id}`), /comme un programme/, id);
  }
  const pictures = ['content/img/a.png', 'content/img/a.JPG?astroContentImageFlag='];
  for (const id of [...pictures, 'content/redirections.yaml?raw', 'content.config.ts', 'pages/index.astro']) {
    assert.equal(load(id), null, id);
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

it('assertImportsNothing refuses data that would make Astro import a file', () => {
  const title = `${importPrefix}/src/content/a.yaml?x.png`;
  for (const data of [{ title }, { images: [{ alt: `A ${importPrefix}` }] }, { [importPrefix]: 1 }]) {
    assert.throws(() => assertImportsNothing(data, 'a.md'), /^Error: a\.md : le site refuse/);
  }
  assertImportsNothing({ title: 'IMAGE', images: ['./a.png'] }, 'a.md');
});
