import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pagesAddress, previewUrl } from './address.ts';
import { buildVariables, previewVariables, readEnvironment, runVariables } from './environment.ts';

it('the address of the pages is that of GitHub, or the domain when there is one', () => {
  assert.deepEqual(pagesAddress('Etalab/Site'), { origin: 'https://etalab.github.io', base: '/Site/' });
  assert.deepEqual(pagesAddress('Etalab/etalab.github.io'), { origin: 'https://etalab.github.io', base: '/' });
  assert.deepEqual(pagesAddress('etalab/site', 'exemple.fr'), { origin: 'https://exemple.fr', base: '/' });
  assert.equal(previewUrl('etalab/site', 12), 'https://etalab.github.io/site/apercu/pr-12/');
});

it('the environment gives the number of a run, longer than that of a proposal', () =>
  assert.deepEqual(readEnvironment(previewVariables, { RUN_ID: '30902356757', X: '' }), { RUN_ID: 30902356757 }));

it('the environment refuses what is no number of a proposal', () => {
  const env = { GITHUB_REPOSITORY: 'a/b' };
  for (const PREVIEW of ['1e3', '0x1f', ' 12', '012', '1.0', '0', '1'.repeat(10)])
    assert.throws(() => readEnvironment(buildVariables, { ...env, PREVIEW }), /mal formées : PREVIEW\.$/);
});

it('the environment names what is missing or wrong, without its value', () =>
  assert.throws(() => readEnvironment(runVariables, { GITHUB_REPOSITORY: '1; rm', GITHUB_SHA: 'main' }), {
    message:
      'Variables d’environnement absentes ou mal formées : GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_API_URL, GITHUB_SHA, GITHUB_TOKEN.',
  }));

it('the variables of a build are those of the site, or of a preview', () => {
  const script = fileURLToPath(new URL('../build-environment.ts', import.meta.url));
  const printed = (env: Record<string, string>) =>
    execFileSync(process.execPath, [script], { encoding: 'utf8', env: { GITHUB_REPOSITORY: 'etalab/site', ...env } });
  assert.equal(printed({}), 'SITE_URL=https://etalab.github.io\nBASE_PATH=/site/\n');
  assert.equal(printed({ PREVIEW: '12' }), 'SITE_URL=https://etalab.github.io\nBASE_PATH=/site/apercu/pr-12/\n');
});
