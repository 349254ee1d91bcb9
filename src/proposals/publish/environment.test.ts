import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pagesAddress, previewUrl } from './address.ts';
import { readEnvironment } from './environment.ts';

describe('the address of the pages', () => {
  it('is that of GitHub', () => {
    assert.deepEqual(pagesAddress('Etalab/Site'), { origin: 'https://etalab.github.io', base: '/Site/' });
    assert.deepEqual(pagesAddress('Etalab/etalab.github.io'), { origin: 'https://etalab.github.io', base: '/' });
    assert.equal(previewUrl('etalab/site', 12), 'https://etalab.github.io/site/apercu/pr-12/');
  });

  it('is the domain when there is one', () =>
    assert.deepEqual(pagesAddress('etalab/site', 'exemple.fr'), { origin: 'https://exemple.fr', base: '/' }));
});

describe('the environment', () => {
  it('gives the variables that are asked for', () =>
    assert.deepEqual(readEnvironment(['RUN_ID', 'PREVIEW'], { RUN_ID: '12', OTHER: 'x' }), { RUN_ID: 12 }));

  for (const number of ['1e3', '0x1f', ' 12', '012', '1.0', '0', '1'.repeat(10)]) {
    it(`refuses « ${number} » as the number of a proposal`, () =>
      assert.throws(() => readEnvironment(['PREVIEW'], { PREVIEW: number }), /mal formées : PREVIEW\.$/));
  }

  it('takes the number of a run, longer than that of a proposal', () =>
    assert.deepEqual(readEnvironment(['RUN_ID', 'PREVIEW'], { RUN_ID: '30902356757', PREVIEW: '12' }), {
      RUN_ID: 30902356757,
      PREVIEW: 12,
    }));

  it('names what is missing or wrong, without its value', () => {
    const read = () =>
      readEnvironment(['RUN_ID', 'GITHUB_TOKEN', 'GITHUB_SHA'], { RUN_ID: '1; rm', GITHUB_SHA: 'main' });
    assert.throws(read, {
      message: 'Variables d’environnement absentes ou mal formées : RUN_ID, GITHUB_TOKEN, GITHUB_SHA.',
    });
  });
});

describe('the variables of a build', () => {
  const printed = (env: Record<string, string>) =>
    execFileSync(process.execPath, [fileURLToPath(new URL('../build-environment.ts', import.meta.url))], {
      encoding: 'utf8',
      env,
    });

  it('are those of the site', () =>
    assert.equal(
      printed({ GITHUB_REPOSITORY: 'etalab/site' }),
      'SITE_URL=https://etalab.github.io\nBASE_PATH=/site/\n',
    ));

  it('are those of a preview', () =>
    assert.equal(
      printed({ GITHUB_REPOSITORY: 'etalab/site', PREVIEW: '12' }),
      'SITE_URL=https://etalab.github.io\nBASE_PATH=/site/apercu/pr-12/\n',
    ));
});
