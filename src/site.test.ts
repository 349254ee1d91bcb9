import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { isStateHost, readDeployment } from './site.ts';

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
  const code = `import { absoluteUrl, href } from ${JSON.stringify(new URL('./site.ts', import.meta.url).href)};
console.log([href('/'), href('/projets/'), href('a.svg'), absoluteUrl('/projets/#a')].join(' '));`;
  const print = (env: NodeJS.ProcessEnv) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, ...env } })
      .toString()
      .trim();

  it('begin with that path', () =>
    assert.equal(
      print({ SITE_URL: 'https://exemple.fr', BASE_PATH: '/apercu/' }),
      '/apercu/ /apercu/projets/ /apercu/a.svg https://exemple.fr/apercu/projets/#a',
    ));

  it('begin with the root without one', () =>
    assert.equal(
      print({ SITE_URL: 'https://exemple.fr', BASE_PATH: '/' }),
      '/ /projets/ /a.svg https://exemple.fr/projets/#a',
    ));
});
