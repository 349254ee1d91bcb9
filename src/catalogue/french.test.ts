import assert from 'node:assert/strict';
import { it } from 'node:test';
import { agree, counted, inWords, listed } from './french.ts';

it('French has the singular for none and one', () => {
  const found = [0, 1, 2].map((count) => counted(count, 'projet'));
  assert.deepEqual(found, ['aucun\u00a0projet', '1\u00a0projet', '2\u00a0projets']);
  assert.equal(agree(3, 'est', 'sont'), 'sont');
});

it('names follow one another as in a sentence', () => {
  assert.equal(listed(['A', 'B', 'C']), 'A, B et C');
});

it('numbers up to twenty are words, unless one of the sentence goes beyond', () => {
  assert.deepEqual(inWords(0, 1, 17, 20), ['zéro', 'un', 'dix-sept', 'vingt']);
  assert.deepEqual(inWords(20, 42), ['20', '42']);
});
