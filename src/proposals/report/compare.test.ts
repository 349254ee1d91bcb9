import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BuiltSite } from './built-site.ts';
import { compareSites } from './compare.ts';
import { htmlPage, redirection, siteOf } from './site.fixture.ts';

const changesOf = (before: BuiltSite | undefined, after: BuiltSite, own: string[] = []) =>
  compareSites(before, after, new Set(own)).pages.map(({ change, path }) => `${change} ${path}`);

describe('compareSites', () => {
  it('takes a page that only leads elsewhere now for one that is removed', () => {
    const before = siteOf({ 'moved/index.html': htmlPage('Déplacée', 'x') });
    assert.deepEqual(changesOf(before, siteOf({ 'moved/index.html': redirection('/new/') })), ['removed /moved/']);
    assert.deepEqual(changesOf(before, before), []);
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
