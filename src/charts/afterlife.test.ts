import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsOf, project, season } from '../catalogue/entries.fixture.ts';
import { afterlives, formatAfterlife } from './afterlife.ts';

const seasons = [season(1, { end: '2022-12-05' }), season(2, { end: '2023-11-28' }), season(3)];

describe('the life of a code after its season', () => {
  const { known, open } = afterlives(
    [
      project('court', { seasons: [1], lastActivity: '2022-12-11' }),
      project('long', { seasons: [1, 2], lastActivity: '2025-09-15' }),
      project('pendant', { seasons: [2], lastActivity: '2023-11' }),
      project('ouvert', { seasons: [1, 3], lastActivity: '2025-05-25' }),
      project('vague', { seasons: [1], lastActivity: '2024' }),
      project('sans-date', { seasons: [1] }),
      project('sans-saison', { lastActivity: '2024-01-01' }),
      project('saison-inconnue', { seasons: [9], lastActivity: '2024-01-01' }),
    ],
    seasons,
  );

  it('is told in whole months from the end of the last season, the longest first', () => {
    const found = known.map(({ project: { id }, months }) => [id, months]);
    assert.deepEqual(found, [
      ['long', 21],
      ['court', 0],
      ['pendant', undefined],
    ]);
  });

  it('is not told without the end of the season, nor from a year', () => assert.deepEqual(idsOf(open), ['ouvert']));
});

describe('a duration', () => {
  for (const [months, text] of [
    [undefined, 'pendant la saison'],
    [0, 'moins d’un mois'],
    [8, '8\u00a0mois'],
    [12, '1\u00a0an'],
    [33, '2\u00a0ans et 9\u00a0mois'],
  ] as const)
    it(`of ${months} months`, () => assert.equal(formatAfterlife(months === undefined ? {} : { months }), text));
});
