import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phase, post, season, workshopOn } from './entries.fixture.ts';
import { formatSeason, phaseOfWorkshop, seasonOfDate, seasonOfEntry } from './seasons.ts';

const first = season(1, { start: '2022-05-16', end: '2022-12-05' });
const second = season(2, { start: '2023-01-31', end: '2023-11-28' });
const third = season(3, { start: '2024-03-11' });
const seasons = [third, first, second];
const far = season(4, { start: '2027-03-01' });

describe('seasonOfDate', () => {
  const cases: [what: string, date: string, number: number | undefined, among?: typeof seasons][] = [
    ['a date before the first season', '2022-05-15', undefined],
    ['the first day of a season', '2022-05-16', 1],
    ['a moment of the first day', '2023-01-31T10:30', 2],
    ['an hour before the start, on its day', '2022-05-16T09:00', 1, [season(1, { start: '2022-05-16T14:00' })]],
    ['the day after the end of a season', '2022-12-06', 1],
    ['the eve of the next season', '2023-01-30', 1],
    ['the next year, between two seasons', '2024-01', 2],
    ['the first moment of a season, told in UTC', '2023-01-30T23:00:00Z', 2],
    ['six months after the end of the last season', '2024-05-28', 2, [first, second]],
    ['the day after that', '2024-05-29', undefined, [first, second]],
    ['six months after an end, when another season follows', '2024-05-28', 2, [second, far]],
    ['the day after that, when another season follows', '2024-05-29', undefined, [second, far]],
    ['eighteen months after the start of a season without end', '2025-09-11', 3],
    ['the day after that', '2025-09-12', undefined],
    ['the same day when another season follows', '2025-09-12', undefined, [third, far]],
    ['the month before that other season', '2027-02', undefined, [third, far]],
    ['the start of another within eighteen months', '2024-12-01', 4, [third, season(4, { start: '2024-12-01' })]],
    ['a day without a season', '2023-03-14', undefined, []],
  ];
  for (const [what, date, number, among = seasons] of cases) {
    it(`is ${number ?? 'none'} for ${what}`, () => assert.equal(seasonOfDate(date, among)?.data.number, number));
  }
});

it('the season of an entry is the one it names, else the one of its date', () => {
  assert.equal(seasonOfEntry(post('bilan', { date: '2023-03-14', season: 1 }), seasons), first);
  assert.equal(seasonOfEntry(workshopOn('2024-01', { season: 3 }), seasons), third);
  assert.equal(seasonOfEntry(post('annonce', { date: '2023-03-14' }), seasons), second);
  assert.equal(seasonOfEntry(workshopOn('2022-09-06T14:00'), seasons), first);
  assert.equal(seasonOfEntry(post('futur', { season: 9 }), seasons), undefined);
});

describe('phaseOfWorkshop', () => {
  const { data } = season(2, {
    phases: [
      phase('information', '2023-01-31'),
      phase('investigation', '2023-03-14', '2023-04-13'),
      phase('amplification', '2023-09-21', '2023-11'),
      phase('cloture', '2023-12-05'),
    ],
  });
  const cases: [what: string, start: string, id: string | undefined, named?: string][] = [
    ['the eve of a phase', '2023-03-13', undefined],
    ['its first day', '2023-03-14T14:00', 'investigation'],
    ['its last day', '2023-04-13T18:00', 'investigation'],
    ['the day after it', '2023-04-14', undefined],
    ['the day of a phase of one day', '2023-01-31T10:30', 'information'],
    ['the day after a phase of one day', '2023-02-01', undefined],
    ['the last day of a month in which a phase ends', '2023-11-30', 'amplification'],
    ['the day after a month in which a phase ends', '2023-12-01', undefined],
    ['a day told in UTC', '2023-03-13T23:30:00Z', 'investigation'],
    ['a month', '2023-10', undefined],
    ['a month, when the event names a phase', '2023-10', 'amplification', 'amplification'],
    ['a day of another phase, when the event names one', '2023-03-14', 'cloture', 'cloture'],
    ['a phase that the season does not know', '2023-03-14', undefined, 'autre'],
  ];
  for (const [what, start, id, named] of cases) {
    it(`is ${id ?? 'none'} for ${what}`, () =>
      assert.equal(phaseOfWorkshop(workshopOn(start, { phase: named }), data)?.id, id));
  }

  it('is none without a season', () => assert.equal(phaseOfWorkshop(workshopOn('2023-03-14'), undefined), undefined));
});

it('formatSeason tells both ends, or the start alone', () => {
  assert.equal(formatSeason(second.data), 'du 31\u00a0janvier au 28\u00a0novembre\u00a02023');
  assert.equal(formatSeason(third.data), 'À partir du 11\u00a0mars\u00a02024');
});
