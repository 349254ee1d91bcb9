import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { importPrefix } from './astro-internals.ts';

const astro = (path: string) => readFileSync(`node_modules/astro/dist/${path}`, 'utf8');

it('Astro marks by this prefix what it imports: otherwise change importPrefix of astro-internals.ts', () =>
  assert.ok(astro('content/consts.js').includes(`IMAGE_IMPORT_PREFIX = "${importPrefix}"`)));

it('Astro passes its readers to loaders as entryTypes: otherwise change withReader of astro-internals.ts', () => {
  assert.match(astro('content/loaders/glob.js'), /\bentryTypes\b[^]*\.getEntryInfo\(/);
  assert.match(astro('content/content-layer.js'), /entryTypes:/);
});

it('nothing else asks Astro for what it does not promise: otherwise bring it to astro-internals.ts', () => {
  const files = globSync(['astro.config.mjs', '{src,e2e}/**/*.{ts,js,astro,mdx}']).filter((file) =>
    /astro\/dist|\bexperimental|\bentryTypes/.test(readFileSync(file, 'utf8')),
  );
  const internals = ['src/astro-internals.test.ts', 'src/astro-internals.ts'];
  assert.deepEqual(files.sort(), ['astro.config.mjs', ...internals, 'src/formats/feeds/feed.ts']);
  assert.match(astro('container/index.js'), /\bexperimental_AstroContainer\b/);
});
