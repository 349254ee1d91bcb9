import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { didYouMean } from './nearest.ts';

const projects = ['cartiflette', 'kallm', 'poufdoc'];

describe('didYouMean', () => {
  for (const [word, nearest] of [
    ['cartiflete', 'cartiflette'],
    ['cartiflette-', 'cartiflette'],
    ['kalm', 'kallm'],
    ['kaml', 'kallm'],
  ] as const) {
    it(`proposes « ${nearest} » for « ${word} »`, () =>
      assert.equal(didYouMean(word, projects), ` Vouliez-vous dire « ${nearest} » ?`));
  }

  for (const word of ['autre', 'scraping', 'tartiflettes-au-four']) {
    it(`proposes nothing for « ${word} »`, () => assert.equal(didYouMean(word, projects), ''));
  }

  it('proposes nothing that shares no letter', () => assert.equal(didYouMean('9', ['1', '2']), ''));

  it('proposes nothing when there is nothing', () => assert.equal(didYouMean('kallm', []), ''));
});
