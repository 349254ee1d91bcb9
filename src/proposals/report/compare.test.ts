import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BuiltSite } from './built-site.ts';
import { compareSites } from './compare.ts';
import { htmlPage, redirection, siteOf } from './site.fixture.ts';

const changesOf = (before: BuiltSite | undefined, after: BuiltSite, own: string[] = []) =>
  compareSites(before, after, new Set(own)).pages.map(({ change, path }) => `${change} ${path}`);

describe('compareSites', () => {
  const kept = { 'kept/index.html': htmlPage('Gardée', 'x') };
  const before = siteOf({
    ...kept,
    'index.html': htmlPage('Accueil', 'Bonjour'),
    'gone/index.html': htmlPage('Partie', 'x'),
    'moved/index.html': htmlPage('Déplacée', 'x'),
  });
  const after = siteOf({
    ...kept,
    'index.html': htmlPage('Accueil', 'Bonsoir'),
    'new/index.html': htmlPage('Nouvelle', 'x'),
    'moved/index.html': redirection('/new/'),
  });

  it('tells what is added, changed and removed: what was written, the home page, the rest', () => {
    const { pages } = compareSites(before, after, new Set(['/new/']));
    assert.deepEqual(
      pages.map(({ change, path, isOwn }) => [change, path, isOwn]),
      [
        ['added', '/new/', true],
        ['changed', '/', false],
        ['removed', '/moved/', false],
        ['removed', '/gone/', false],
      ],
    );
  });

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
    assert.deepEqual(changesOf(old, repainted!), ['changed /']);
  });

  it('gives what people wrote, then a page of each section in turn, then what only links otherwise', () => {
    const files = (body: string, address: string) => ({
      'a/index.html': htmlPage('A', `<a href="${address}">x</a>`),
      ...Object.fromEntries(
        ['b/1', 'b/2', 'c', 'd'].map((path) => [`${path}/index.html`, htmlPage(path, body)] as const),
      ),
    });
    assert.deepEqual(
      changesOf(siteOf(files('x', '/x/')), siteOf(files('y', '/y/')), ['/a/', '/d/']).map((change) => change.slice(8)),
      ['/d/', '/b/1/', '/c/', '/b/2/', '/a/'],
    );
  });
});
