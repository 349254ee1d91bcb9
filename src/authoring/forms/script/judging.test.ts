import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lineAt, problemsOfFaults } from './judging.ts';

describe('problemsOfFaults', () => {
  it('counts places from the beginning of what was typed', () =>
    assert.deepEqual(problemsOfFaults([{ text: 'Non.', range: { start: 2, end: 5 } }], '\n\nab ici'), [
      { path: ['texte'], text: 'Non.', range: { start: 4, end: 7 } },
    ]));

  it('leaves to the fields what is of the fields', () =>
    assert.deepEqual(problemsOfFaults([{ text: 'Non.', path: ['images', 0] }], 'a'), [
      { path: ['images', 0], text: 'Non.' },
    ]));

  it('tells ten at a time, and how many more there are', () => {
    const problems = problemsOfFaults(
      Array.from({ length: 12 }, () => ({ text: 'Non.', path: [] })),
      '',
    );
    assert.equal(problems.length, 11);
    assert.match(problems.at(-1)!.text, /^Et 2 autres/);
  });
});

it('lineAt counts lines from 1', () =>
  assert.deepEqual(
    [0, 1, 2, 4].map((place) => lineAt('a\nb\nc', place)),
    [1, 1, 2, 3],
  ));
