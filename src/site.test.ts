import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isStateHost, readDeployment, site } from './site.ts';

for (const file of ['CONTRIBUTING.md', '.github/ISSUE_TEMPLATE/config.yml']) {
  it(`the branch of the site is the one that ${file} links to`, () => {
    const links = readFileSync(file, 'utf8').matchAll(/\/(?:tree|blob|new|edit)\/([\w-]+)\//g);
    assert.deepEqual([...new Set(Array.from(links, ([, branch]) => branch))], [site.branch]);
  });
}

it('the files that name the domain are those of the guide, and name the same', () => {
  const [, list = ''] = /\*\*The domain changes\.\*\*([^]*?)\n- /.exec(readFileSync('docs/deploying.md', 'utf8'))!;
  const listed = Array.from(list.matchAll(/`([\w./-]+\/?[\w-]+\.\w+)`/g), ([, file]) => file!).sort();
  const files = ['.', ':!*.test.ts', ':!*.fixture.ts', ':!src/content'];
  const found = execFileSync('git', ['grep', '-lF', site.origin, '--', ...files], { encoding: 'utf8' });
  assert.deepEqual(found.trim().split('\n').sort(), listed);
});

const PREVIEW = '12';
const PREVIEW_SHA = '0123456789abcdef0123456789abcdef01234567';
const BUILD_DATE = '2023-03-20T08:00:00Z';
const builtAt = new Date(BUILD_DATE);

describe('readDeployment', () => {
  it('is the root of the State’s own site, unless an origin and a path are given', () => {
    const env = { SITE_URL: 'http://localhost:4321/', BASE_PATH: '/apercu/1.0/', BUILD_DATE };
    const elsewhere = { url: new URL(env.SITE_URL), base: env.BASE_PATH, hasStateBrand: false, builtAt };
    const own = {
      url: new URL(site.origin),
      base: '/',
      hasStateBrand: isStateHost(new URL(site.origin).hostname),
      builtAt,
    };
    assert.deepEqual(readDeployment({ BUILD_DATE }), own);
    assert.deepEqual(readDeployment(env), elsewhere);
  });

  it('is made now by default', () => {
    const before = Date.now();
    const made = readDeployment({}).builtAt.getTime();
    assert.ok(made >= before && made <= Date.now());
  });

  it('takes the preview of a pull request, at its own place or at another that is no place of previews', () => {
    for (const BASE_PATH of ['/', '/apercu/pr-12/', '/programme10pourcent-site/apercu/pr-12/', '/pr-13/']) {
      const { base, preview } = readDeployment({ PREVIEW, PREVIEW_SHA, BASE_PATH });
      assert.deepEqual([base, preview], [BASE_PATH, { number: 12, sha: PREVIEW_SHA }]);
    }
  });
});

describe('readDeployment refuses in French', () => {
  const cases: [name: string, values: string[], fix: string][] = [
    [
      'SITE_URL',
      ['', 'exemple.gouv.fr', 'ftp://exemple.fr', 'https://a.fr/a/', 'https://a.fr/?a', 'https://a:b@a.fr'],
      'donnez une origine, par exemple « https://exemple.gouv.fr ».',
    ],
    [
      'BASE_PATH',
      ['', 'apercu', '/apercu', 'apercu/', '//', '/a b/', 'https://exemple.fr/', '/"/'],
      'donnez un chemin de « / » à « / », par exemple « /apercu/ ».',
    ],
    ['BUILD_DATE', ['hier'], 'donnez une date, par exemple « 2023-03-20T08:00:00Z ».'],
    [
      'PREVIEW',
      ['', '0', '-1', '1.5', '012', '12a', ' 12', '１２', '9'.repeat(20)],
      'donnez le numéro de la proposition, par exemple « 12 ».',
    ],
    [
      'PREVIEW_SHA',
      ['', 'main', PREVIEW_SHA.slice(1), `${PREVIEW_SHA}0`, `${PREVIEW_SHA}\n`, 'g'.repeat(40)],
      'donnez les 40 signes du commit, comme « git rev-parse HEAD ».',
    ],
  ];
  for (const [name, values, fix] of cases) {
    it(`a wrong ${name}`, () => {
      for (const value of values) {
        const message = `${name} vaut « ${value} » : ${fix}`;
        assert.throws(() => readDeployment({ PREVIEW, PREVIEW_SHA, [name]: value }), { message });
      }
    });
  }

  it('a preview without its commit, or a commit without its preview', () => {
    const message = (given: string, missing: string) =>
      `${given} est donné sans ${missing} : donnez les deux, ou aucun.`;
    assert.throws(() => readDeployment({ PREVIEW }), { message: message('PREVIEW', 'PREVIEW_SHA') });
    assert.throws(() => readDeployment({ PREVIEW_SHA }), { message: message('PREVIEW_SHA', 'PREVIEW') });
  });

  it('a preview at the place of another one', () => {
    for (const BASE_PATH of ['/apercu/pr-13/', '/site/apercu/pr-1/', '/site/apercu/pr-012/', '/apercu/pr-a/']) {
      const message = `BASE_PATH vaut « ${BASE_PATH} » et PREVIEW vaut « 12 » : donnez le même numéro aux deux.`;
      assert.throws(() => readDeployment({ PREVIEW, PREVIEW_SHA, BASE_PATH }), { message });
    }
  });
});

it('the brand of the State is for its hosts, of a preview too, and for no other', () => {
  const others = ['evilgouv.fr', 'gouv.fr.example.com', 'www.gouv.fr.example.com', 'exemple.fr', 'gouv-fr.fr'];
  for (const [hosts, isOfState] of [
    [['gouv.fr', 'www.10pourcent.etalab.gouv.fr', 'exemple.gouv.fr'], true],
    [[...others, 'etalab.github.io', 'localhost'], false],
  ] as const) {
    for (const host of hosts) {
      const SITE_URL = `https://${host.toUpperCase()}:8080`;
      assert.equal(isStateHost(host), isOfState, host);
      assert.equal(readDeployment({ SITE_URL, PREVIEW, PREVIEW_SHA }).hasStateBrand, isOfState, host);
    }
  }
});

describe('the addresses of a site', () => {
  const module = JSON.stringify(new URL('./site.ts', import.meta.url).href);
  const code = `import { absoluteUrl, canonicalUrl, href, publicUrl } from ${module};
const path = '/projets/#a';
console.log([href('/'), href(path), href('a.svg'), absoluteUrl(path), canonicalUrl(path), publicUrl(path)].join(' '));`;
  const publicAddress = `${site.origin}/projets/#a`;

  for (const [what, base, preview, canonical] of [
    ['begin with the root', '/', {}, 'https://exemple.fr/projets/#a'],
    ['begin with its path', '/apercu/', {}, 'https://exemple.fr/apercu/projets/#a'],
    ['are the public ones for search engines in a preview', '/a/', { PREVIEW, PREVIEW_SHA }, publicAddress],
  ] as const) {
    it(what, () => {
      const env = { ...process.env, SITE_URL: 'https://exemple.fr', BASE_PATH: base, ...preview };
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], { env, encoding: 'utf8' });
      const inSite = `${base} ${base}projets/#a ${base}a.svg https://exemple.fr${base}projets/#a`;
      assert.equal(printed.trim(), `${inSite} ${canonical} ${publicAddress}`);
    });
  }
});
