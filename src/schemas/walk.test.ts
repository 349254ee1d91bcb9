import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pageSchema } from './page.ts';
import { keysAt } from './walk.ts';

for (const [what, path, keys] of [
  ['the whole', [], ['title', 'summary', 'facts', 'doors', 'updated', 'featured']],
  ['an optional group', ['featured'], ['projects', 'figures']],
  ['an item of a list', ['featured', 'figures', 0], ['season', 'figure']],
  ['a text', ['title'], []],
  ['an unknown key', ['titre', 'a'], []],
] as const) {
  it(`keysAt gives the keys of ${what}`, () => assert.deepEqual(keysAt(pageSchema, path), keys));
}
