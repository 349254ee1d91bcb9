import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closestOf } from './nearest.ts';

const projects = ['cartiflette', 'kallm', 'poufdoc'];

describe('closestOf', () => {
  for (const [word, nearest] of [
    ['cartiflete', 'cartiflette'],
    ['cartiflette-', 'cartiflette'],
    ['kalm', 'kallm'],
    ['kaml', 'kallm'],
    ...['autre', 'scraping', 'tartiflettes-au-four'].map((far) => [far, undefined] as const),
  ] as const) {
    it(`proposes « ${nearest} » for « ${word} »`, () => assert.equal(closestOf(word, projects), nearest));
  }

  it('proposes nothing that shares no letter', () => assert.equal(closestOf('9', ['1', '2']), undefined));

  it('proposes nothing when there is nothing', () => assert.equal(closestOf('kallm', []), undefined));
});
