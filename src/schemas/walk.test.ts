import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pageSchema } from './page.ts';
import { keysAt } from './walk.ts';

for (const [what, path, keys] of [
  ['the whole', [], ['title', 'summary', 'facts', 'doors', 'updated', 'featured', 'keywords']],
  ['an optional group', ['doors', 0, 'mail'], ['label', 'subject', 'body']],
  ['an item of a list', ['facts', 0], ['term', 'value']],
  ['a text', ['title'], []],
  ['an unknown key', ['titre', 'a'], []],
] as const) {
  it(`keysAt gives the keys of ${what}`, () => assert.deepEqual(keysAt(pageSchema, path), keys));
}
