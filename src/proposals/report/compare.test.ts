import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ChangedRoutes } from './changed-routes.ts';
import { compareSites } from './compare.ts';
import { htmlPage, redirection, siteOf } from './site.fixture.ts';

const routes = (own: string[] = [], also: string[] = [], everything = false): ChangedRoutes => ({
  own: new Set(own),
  also: new Set(also),
  everything,
});

const changesOf = (...parameters: Parameters<typeof compareSites>) =>
  compareSites(...parameters).pages.map(({ change, path, isExpected }) => `${change} ${path}${isExpected ? '' : ' !'}`);

describe('compareSites', () => {
  const before = siteOf({
    'index.html': htmlPage('Accueil', 'Bonjour', 'a.AAAAAAAA.css'),
    'kept/index.html': htmlPage('Gardée', 'x', 'a.AAAAAAAA.css'),
    'gone/index.html': htmlPage('Partie', 'x', 'a.AAAAAAAA.css'),
    'moved/index.html': htmlPage('Déplacée', 'x', 'a.AAAAAAAA.css'),
  });
  const after = siteOf({
    'index.html': htmlPage('Accueil', 'Bonsoir', 'a.AAAAAAAA.css'),
    'kept/index.html': htmlPage('Gardée', 'x', 'a.AAAAAAAA.css'),
    'new/index.html': htmlPage('Nouvelle', 'x', 'a.AAAAAAAA.css'),
    'moved/index.html': redirection('/new/'),
  });

  it('tells what is added, changed and removed, and what no file explains first', () =>
    assert.deepEqual(changesOf(before, after, routes(['/new/'], ['/', '/moved/'])), [
      'removed /gone/ !',
      'added /new/',
      'changed /',
      'removed /moved/',
    ]));

  it('expects everything of a change of the code', () =>
    assert.doesNotMatch(changesOf(before, after, routes([], [], true)).join(), /!/));

  it('says that all is added, and expected, without a former site', () =>
    assert.deepEqual(changesOf(undefined, after, routes()), ['added /', 'added /kept/', 'added /new/']));

  it('sees no change between a site and itself', () => assert.deepEqual(changesOf(before, before, routes()), []));

  it('takes other styles, and the hashes that follow from them, for a page that may look otherwise', () => {
    const [old, restyled] = ['AAAAAAAA', 'B_-BBBB1'].map((hash) =>
      siteOf({ 'index.html': htmlPage('Accueil', `<meta content="'sha256-${hash}='">`, `a.${hash}.css`) }),
    );
    const { pages, restyled: seen } = compareSites(old, restyled!, routes());
    assert.deepEqual([pages, seen.map(({ path }) => path)], [[], ['/']]);
  });

  it('takes another picture for a change', () => {
    const [old, repainted] = ['AAAAAAAA', 'BBBBBBBB'].map((hash) =>
      siteOf({ 'index.html': htmlPage('Accueil', `<img src="/_astro/x.${hash}_Z1.webp">`) }),
    );
    assert.deepEqual(changesOf(old, repainted!, routes(['/'])), ['changed /']);
  });

  it('gives what people wrote, then what shows it, then what only links otherwise', () => {
    const link = (address: string) => `<a href="${address}">x</a>`;
    const files = (body: string, address: string) => ({
      'a/index.html': htmlPage('A', link(address)),
      'b/index.html': htmlPage('B', body),
      'c/index.html': htmlPage('C', body),
    });
    assert.deepEqual(changesOf(siteOf(files('x', '/x/')), siteOf(files('y', '/y/')), routes(['/a/', '/c/'], ['/b/'])), [
      'changed /c/',
      'changed /b/',
      'changed /a/',
    ]);
  });

  it('gives one page of each section in turn', () => {
    const names = ['a/1', 'a/2', 'a/3', 'b/1', 'c'];
    const pages = siteOf(Object.fromEntries(names.map((name) => [`${name}/index.html`, htmlPage(name, 'x')])));
    assert.deepEqual(
      compareSites(undefined, pages, routes()).pages.map(({ path }) => path),
      ['/a/1/', '/b/1/', '/c/', '/a/2/', '/a/3/'],
    );
  });
});
