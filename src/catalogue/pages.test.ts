import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { it } from 'node:test';
import { isKept } from '../routes.ts';
import { idsOf, page, project } from './entries.fixture.ts';
import { featuredOf } from './home.ts';
import { pageNamed, standalonePages } from './pages.ts';

it('texts that introduce a page with its own route are not pages by themselves', () => {
  const pages = ['accueil', 'contact', 'projets', 'programme', 'plan-du-site', 'actualites', 'mentions-legales'];
  assert.deepEqual(idsOf(standalonePages(pages.map((id) => page(id)))), ['contact', 'programme', 'mentions-legales']);
});

it('no text has both a route of its own and a page by itself', () => {
  const files = globSync('{*,*/index}.astro', { cwd: new URL('../pages', import.meta.url) });
  const names = files.map((file) => file.replace(/(?:\/index)?\.astro$/, ''));
  const routes = names.filter((name) => /^[a-z-]+$/.test(name) && name !== 'index');
  assert.ok(routes.includes('formations'));
  // Some routes have no text: the check refuses a page of their name.
  const withText = routes.filter((id) => !isKept('pages', id));
  assert.deepEqual(idsOf(standalonePages(withText.map((id) => page(id)))), []);
});

it('pageNamed says in French which file is missing', () =>
  assert.throws(() => pageNamed('rejoindre', [page('contact')]), {
    message: 'Il manque src/content/pages/rejoindre.md : le site a besoin de cette page.',
  }));

it('featuredOf follows the order of the page and leaves out what does not exist', () => {
  const projects = [project('a'), project('b'), project('c')];
  assert.deepEqual(idsOf(featuredOf(page('accueil', { featured: ['c', 'inconnu', 'a'] }), projects)), ['c', 'a']);
  assert.deepEqual(featuredOf(page('accueil'), projects), []);
});
