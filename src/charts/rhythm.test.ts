import assert from 'node:assert/strict';
import { it } from 'node:test';
import { season, workshop, workshopOn } from '../catalogue/entries.fixture.ts';
import { heldIn, seasonRhythm, yearlyRhythm } from './rhythm.ts';

const year = season(1, { start: '2022-06-01', end: '2022-06-30' });

it('lays meetings on a line for each nature, in the order of days', () => {
  const { lanes, undated, months } = seasonRhythm(year, [
    workshopOn('2022-06-01', { kind: 'atelier' }),
    workshopOn('2022-06-30', { kind: 'atelier', evidence: 'calendrier' }),
    workshopOn('2022-06-15', { kind: 'cloture', evidence: 'annonce' }),
    workshop('vague', { start: '2022-06', kind: 'atelier' }),
  ]);
  assert.deepEqual(
    lanes.map(({ label, count, marks }) => [label, count, marks.map(({ at, isLit }) => [Math.round(at * 60), isLit])]),
    [
      [
        'Ateliers',
        3,
        [
          [1, true],
          [59, false],
        ],
      ],
      ['Autres rendez-vous', 1, [[29, false]]],
    ],
  );
  assert.equal(undated, 1);
  assert.deepEqual(months, [{ at: 0, label: 'juin' }]);
});

it('a meeting that was cancelled was not held', () =>
  assert.deepEqual(
    heldIn(
      year,
      [workshopOn('2022-06-01'), workshopOn('2022-06-02', { state: 'annule', evidence: 'annonce' })],
      [year],
    ).map(({ id }) => id),
    ['2022-06-01'],
  ));

it('a season without a meeting has no line', () => assert.deepEqual(seasonRhythm(year, []).lanes, []));

it('lays the seasons one under the other, from January to December, the latest first', () => {
  const seasons = [season(1, { start: '2022-05-01' }), season(2, { start: '2023-02-01' })];
  const { lanes, months, undated } = yearlyRhythm(seasons, [
    workshopOn('2022-05-01'),
    workshopOn('2023-12-31'),
    workshopOn('2023-06'),
    workshopOn('2021-01-01'),
  ]);
  assert.deepEqual(
    lanes.map(({ label, count, marks }) => [label, count, marks.map(({ at }) => Math.round(at * 730))]),
    [
      ['Saison 2, 2023', 2, [729]],
      ['Saison 1, 2022', 1, [241]],
    ],
  );
  assert.equal(undated, 1);
  assert.deepEqual([months.length, months[0], months[11]!.label], [12, { at: 0, label: 'janv.' }, 'déc.']);
});
