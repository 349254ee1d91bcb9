import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers, countsOf } from './narrow.ts';

const items = [
  { criteria: ['saison=1', 'theme=cartes'] },
  { criteria: ['saison=1', 'saison=2', 'theme=langage'] },
  { criteria: ['saison=2', 'theme=cartes', 'theme=langage'] },
  { criteria: [] },
];
const found = (...chosen: string[]) =>
  items.flatMap(({ criteria }, index) => (answers(criteria, chosen) ? [index] : []));

describe('answers', () => {
  it('holds for all without a choice', () => assert.deepEqual(found(), [0, 1, 2, 3]));
  it('takes either choice of a group', () => assert.deepEqual(found('saison=1', 'saison=2'), [0, 1, 2]));
  it('takes one choice of each group', () => {
    assert.deepEqual(found('saison=1', 'theme=cartes'), [0]);
    assert.deepEqual(found('saison=2', 'theme=cartes', 'theme=langage'), [1, 2]);
  });
  it('compares whole criteria', () => assert.deepEqual(found('saison=', 'theme=carte'), []));
});

describe('countsOf', () => {
  const offered = ['saison=1', 'saison=2', 'theme=cartes', 'theme=langage'];
  it('counts all without a choice', () => assert.deepEqual(countsOf(items, [], offered), [2, 2, 2, 2]));
  it('counts what each criterion leaves beside the choices of the other groups', () =>
    assert.deepEqual(countsOf(items, ['saison=2', 'theme=cartes'], offered), [1, 1, 1, 2]));
});
