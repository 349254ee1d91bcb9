import assert from 'node:assert/strict';
import { it } from 'node:test';
import { idsOf, page, project } from './entries.fixture.ts';
import { featuredOf } from './home.ts';

it('featuredOf follows the order of the page and leaves out what does not exist', () => {
  const projects = [project('a'), project('b'), project('c')];
  assert.deepEqual(idsOf(featuredOf(page('accueil', { featured: ['c', 'inconnu', 'a'] }), projects)), ['c', 'a']);
  assert.deepEqual(featuredOf(page('accueil'), projects), []);
});
