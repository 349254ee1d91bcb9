import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sortedBy } from './entry.ts';

it('sortedBy follows French order and the value of numbers, without changing the list', () => {
  const texts = ['Zonage', 'Écolab', 'Saison 10', 'ecologie', 'Saison 9', 'école'];
  const before = [...texts];
  const sorted = sortedBy(texts, (text) => text);
  assert.deepEqual(sorted, ['Écolab', 'école', 'ecologie', 'Saison 9', 'Saison 10', 'Zonage']);
  assert.deepEqual(texts, before);
});
