import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isStateHost, readDeployment, site } from './site.ts';

describe('the branch of the site', () => {
  for (const file of ['CONTRIBUTING.md', '.github/ISSUE_TEMPLATE/config.yml']) {
    it(`is the one that ${file} links to`, () => {
      const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
      const links = [...text.matchAll(/\/(?:tree|blob|new|edit)\/([\w-]+)\//g)];
      assert.deepEqual([...new Set(links.map(([, branch]) => branch))], [site.branch]);
    });
  }
});

describe('readDeployment', () => {
  it('is the root of the State’s own site by default', () =>
    assert.deepEqual(readDeployment({ BUILD_DATE: '2023-03-20T08:00:00Z' }), {
      url: new URL('https://www.10pourcent.etalab.gouv.fr/'),
      base: '/',
      hasStateBrand: true,
      builtAt: new Date('2023-03-20T08:00:00Z'),
    }));

  it('takes an origin and a path', () =>
    assert.deepEqual(
      readDeployment({
        SITE_URL: 'http://localhost:4321/',
        BASE_PATH: '/apercu/1.0/',
        BUILD_DATE: '2023-03-20T08:00:00Z',
      }),
      {
        url: new URL('http://localhost:4321/'),
        base: '/apercu/1.0/',
        hasStateBrand: false,
        builtAt: new Date('2023-03-20T08:00:00Z'),
      },
    ));

  for (const url of [
    '',
    'exemple.gouv.fr',
    'ftp://exemple.fr',
    'https://exemple.fr/a/',
    'https://exemple.fr/?a',
    'https://a:b@exemple.fr',
  ]) {
    it(`refuses « ${url} » as the address of the site`, () =>
      assert.throws(() => readDeployment({ SITE_URL: url }), {
        message: `SITE_URL vaut « ${url} » : donnez une origine, par exemple « https://exemple.gouv.fr ».`,
      }));
  }

  for (const path of ['', 'apercu', '/apercu', 'apercu/', '//', '/a b/', 'https://exemple.fr/', '/"/']) {
    it(`refuses « ${path} » as the path of the site`, () =>
      assert.throws(() => readDeployment({ BASE_PATH: path }), {
        message: `BASE_PATH vaut « ${path} » : donnez un chemin de « / » à « / », par exemple « /apercu/ ».`,
      }));
  }
});

describe('the preview of a pull request', () => {
  const PREVIEW_SHA = '0123456789abcdef0123456789abcdef01234567';

  it('has a number and a commit', () =>
    assert.deepEqual(readDeployment({ PREVIEW: '12', PREVIEW_SHA }).preview, { number: 12, sha: PREVIEW_SHA }));

  it('is none without them', () => assert.equal('preview' in readDeployment({}), false));

  it('wears the identity of its host', () => {
    assert.equal(readDeployment({ PREVIEW: '12', PREVIEW_SHA }).hasStateBrand, true);
    const SITE_URL = 'https://etalab.github.io';
    assert.equal(readDeployment({ PREVIEW: '12', PREVIEW_SHA, SITE_URL }).hasStateBrand, false);
  });

  for (const number of ['', '0', '-1', '1.5', '012', '12a', ' 12', '１２', '9'.repeat(20)]) {
    it(`refuses « ${number} » as its number`, () =>
      assert.throws(() => readDeployment({ PREVIEW: number, PREVIEW_SHA }), {
        message: `PREVIEW vaut « ${number} » : donnez le numéro de la proposition, par exemple « 12 ».`,
      }));
  }

  for (const sha of ['', 'main', PREVIEW_SHA.slice(1), `${PREVIEW_SHA}0`, `${PREVIEW_SHA}\n`, 'g'.repeat(40)]) {
    it(`refuses ${JSON.stringify(sha)} as its commit`, () =>
      assert.throws(() => readDeployment({ PREVIEW: '12', PREVIEW_SHA: sha }), {
        message: `PREVIEW_SHA vaut « ${sha} » : donnez les 40 signes du commit, comme « git rev-parse HEAD ».`,
      }));
  }

  it('needs both', () => {
    assert.throws(() => readDeployment({ PREVIEW: '12' }), {
      message: 'PREVIEW est donné sans PREVIEW_SHA : donnez les deux, ou aucun.',
    });
    assert.throws(() => readDeployment({ PREVIEW_SHA }), {
      message: 'PREVIEW_SHA est donné sans PREVIEW : donnez les deux, ou aucun.',
    });
  });

  for (const base of ['/apercu/pr-13/', '/site/apercu/pr-1/', '/site/apercu/pr-012/', '/apercu/pr-a/']) {
    it(`is refused at ${base}, the place of another one`, () =>
      assert.throws(() => readDeployment({ PREVIEW: '12', PREVIEW_SHA, BASE_PATH: base }), {
        message: `BASE_PATH vaut « ${base} » et PREVIEW vaut « 12 » : donnez le même numéro aux deux.`,
      }));
  }

  for (const base of ['/', '/apercu/pr-12/', '/programme10pourcent-site/apercu/pr-12/', '/pr-13/']) {
    it(`is taken at ${base}`, () =>
      assert.equal(readDeployment({ PREVIEW: '12', PREVIEW_SHA, BASE_PATH: base }).base, base));
  }
});

describe('the date of the build', () => {
  it('is now by default', () => {
    const before = Date.now();
    const { builtAt } = readDeployment({});
    assert.ok(builtAt.getTime() >= before && builtAt.getTime() <= Date.now());
  });

  it('is refused in French when it is no date', () =>
    assert.throws(() => readDeployment({ BUILD_DATE: 'hier' }), /^Error: BUILD_DATE vaut « hier » : donnez une date/));
});

describe('the brand of the State', () => {
  for (const host of ['gouv.fr', 'www.10pourcent.etalab.gouv.fr', 'exemple.gouv.fr']) {
    it(`is for ${host}`, () => {
      assert.equal(isStateHost(host), true);
      assert.equal(readDeployment({ SITE_URL: `https://${host.toUpperCase()}:8080` }).hasStateBrand, true);
    });
  }

  for (const host of [
    'evilgouv.fr',
    'gouv.fr.example.com',
    'www.gouv.fr.example.com',
    'exemple.fr',
    'gouv-fr.fr',
    'etalab.github.io',
    'localhost',
  ]) {
    it(`is not for ${host}`, () => {
      assert.equal(isStateHost(host), false);
      assert.equal(readDeployment({ SITE_URL: `https://${host}` }).hasStateBrand, false);
    });
  }
});

describe('addresses of a site under a path', () => {
  const code = `import { absoluteUrl, canonicalUrl, href, publicUrl } from ${JSON.stringify(new URL('./site.ts', import.meta.url).href)};
const path = '/projets/#a';
console.log([href('/'), href(path), href('a.svg'), absoluteUrl(path), canonicalUrl(path), publicUrl(path)].join(' '));`;
  const print = (env: NodeJS.ProcessEnv) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, ...env } })
      .toString()
      .trim()
      .split(' ');
  const publicAddress = 'https://www.10pourcent.etalab.gouv.fr/projets/#a';

  it('begin with that path', () => {
    const address = 'https://exemple.fr/apercu/projets/#a';
    assert.deepEqual(print({ SITE_URL: 'https://exemple.fr', BASE_PATH: '/apercu/' }), [
      ...['/apercu/', '/apercu/projets/#a', '/apercu/a.svg', address],
      ...[address, publicAddress],
    ]);
  });

  it('begin with the root without one', () => {
    const address = 'https://exemple.fr/projets/#a';
    assert.deepEqual(print({ SITE_URL: 'https://exemple.fr', BASE_PATH: '/' }), [
      ...['/', '/projets/#a', '/a.svg', address],
      ...[address, publicAddress],
    ]);
  });

  it('are the public ones for search engines in a preview', () => {
    const preview = { PREVIEW: '12', PREVIEW_SHA: '0'.repeat(40) };
    assert.deepEqual(print({ SITE_URL: 'https://exemple.fr', BASE_PATH: '/apercu/pr-12/', ...preview }).slice(3), [
      'https://exemple.fr/apercu/pr-12/projets/#a',
      ...[publicAddress, publicAddress],
    ]);
  });
});
