import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BuiltSite } from './built-site.ts';
import { compareSites } from './compare.ts';
import { htmlPage, redirection, siteOf } from './site.fixture.ts';

const changesOf = (before: BuiltSite | undefined, after: BuiltSite, own: string[] = []) =>
  compareSites(before, after, new Set(own)).pages.map(({ change, path }) => `${change} ${path}`);

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

  it('tells what is added, changed and removed: what was written, the home page, the rest', () =>
    assert.deepEqual(changesOf(before, after, ['/new/']), [
      'added /new/',
      'changed /',
      'removed /gone/',
      'removed /moved/',
    ]));

  it('tells whether a page is of what was written', () =>
    assert.deepEqual(
      compareSites(before, after, new Set(['/new/'])).pages.map(({ isOwn }) => isOwn),
      [true, false, false, false],
    ));

  it('says that all is added without a former site', () =>
    assert.deepEqual(changesOf(undefined, after), ['added /', 'added /kept/', 'added /new/']));

  it('sees no change between a site and itself', () => assert.deepEqual(changesOf(before, before), []));

  it('takes other styles, and the hashes that follow from them, for a page that may look otherwise', () => {
    const [old, restyled] = ['AAAAAAAA', 'B_-BBBB1'].map((hash) =>
      siteOf({ 'index.html': htmlPage('Accueil', `<meta content="'sha256-${hash}='">`, `a.${hash}.css`) }),
    );
    const { pages, restyled: seen } = compareSites(old, restyled!, new Set());
    assert.deepEqual([pages, seen.map(({ path }) => path)], [[], ['/']]);
  });

  it('takes another picture for a change', () => {
    const [old, repainted] = ['AAAAAAAA', 'BBBBBBBB'].map((hash) =>
      siteOf({ 'index.html': htmlPage('Accueil', `<img src="/_astro/x.${hash}_Z1.webp">`) }),
    );
    assert.deepEqual(changesOf(old, repainted!, ['/']), ['changed /']);
  });

  it('gives what people wrote, then what shows it, then what only links otherwise', () => {
    const link = (address: string) => `<a href="${address}">x</a>`;
    const files = (body: string, address: string) => ({
      'a/index.html': htmlPage('A', link(address)),
      'b/index.html': htmlPage('B', body),
      'c/index.html': htmlPage('C', body),
    });
    assert.deepEqual(changesOf(siteOf(files('x', '/x/')), siteOf(files('y', '/y/')), ['/a/', '/c/']), [
      'changed /c/',
      'changed /b/',
      'changed /a/',
    ]);
  });

  it('gives one page of each section in turn', () => {
    const names = ['a/1', 'a/2', 'a/3', 'b/1', 'c'];
    const pages = siteOf(Object.fromEntries(names.map((name) => [`${name}/index.html`, htmlPage(name, 'x')])));
    assert.deepEqual(
      compareSites(undefined, pages, new Set()).pages.map(({ path }) => path),
      ['/a/1/', '/b/1/', '/c/', '/a/2/', '/a/3/'],
    );
  });
});
