import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { wholeBuild } from './whole-build.ts';

it('the former site stays until the new one is whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  const outDir = pathToFileURL(`${folder}/dist/`);
  const hooks = wholeBuild().hooks as Record<string, (options: object) => void>;
  let dir = outDir;
  const updateConfig = (config: { outDir: URL }) => (dir = config.outDir);
  hooks['astro:config:setup']!({ command: 'build', config: { outDir }, updateConfig });
  mkdirSync(outDir);
  mkdirSync(new URL('new', dir), { recursive: true });
  assert.deepEqual(readdirSync(outDir), []);
  hooks['astro:build:done']!({ dir });
  assert.deepEqual([readdirSync(folder), readdirSync(outDir)], [['dist'], ['new']]);
  rmSync(folder, { recursive: true });
});
