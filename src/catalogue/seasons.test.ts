import assert from 'node:assert/strict';
import type { Season } from '../schemas/season.ts';
import { describe, it } from 'node:test';
import { idsOf, phase, post, season, workshopOn } from './entries.fixture.ts';
import {
  chronological,
  phaseOfWorkshop,
  seasonOfDate,
  seasonOfPost,
  seasonOfWorkshop,
  formatSeason,
} from './seasons.ts';

const first = season(1, { start: '2022-05-16', end: '2022-12-05' });
const second = season(2, { start: '2023-01-31', end: '2023-11-28' });
const third = season(3, { start: '2024-03-11' });
const seasons = [third, first, second];

describe('seasonOfDate', () => {
  const cases: [what: string, date: string, number: number | undefined][] = [
    ['a date before the first season', '2022-05-15', undefined],
    ['the first day of a season', '2022-05-16', 1],
    ['a moment of the first day', '2023-01-31T10:30', 2],
    ['the day after the end of a season', '2022-12-06', 1],
    ['the eve of the next season', '2023-01-30', 1],
    ['the next year, between two seasons', '2024-01', 2],
    ['the first moment of a season, told in UTC', '2023-01-30T23:00:00Z', 2],
    ['eighteen months after the start of a season without end', '2025-09-11', 3],
    ['the day after that', '2025-09-12', undefined],
  ];
  for (const [what, date, number] of cases) {
    it(`is ${number ?? 'none'} for ${what}`, () => assert.equal(seasonOfDate(date, seasons)?.data.number, number));
  }

  it('keeps a season for six months after its end, whether another follows or not', () => {
    const fourth = season(4, { start: '2027-03-01' });
    for (const others of [[], [fourth]]) {
      assert.equal(seasonOfDate('2024-05-28', [first, second, ...others])?.data.number, 2);
      assert.equal(seasonOfDate('2024-05-29', [first, second, ...others]), undefined);
    }
  });

  it('keeps a season without end until the next one, eighteen months at most', () => {
    assert.equal(seasonOfDate('2024-12-01', [third, season(4, { start: '2024-12-01' })])?.data.number, 4);
    const late = [third, season(4, { start: '2027-03-01' })];
    for (const date of ['2025-09-12', '2026-11-24', '2027-01']) assert.equal(seasonOfDate(date, late), undefined);
  });

  it('starts on the first day of a season even when the start has an hour', () => {
    const timed = season(1, { start: '2022-05-16T14:00' });
    assert.equal(seasonOfDate('2022-05-16T09:00', [timed]), timed);
  });

  it('is none without a season', () => assert.equal(seasonOfDate('2023-03-14', []), undefined));
});

describe('the season of an entry', () => {
  it('is the one it names, whatever its date', () => {
    assert.equal(seasonOfPost(post('bilan', { date: '2023-03-14', season: 1 }), seasons), first);
    assert.equal(seasonOfWorkshop(workshopOn('2024-01', { season: 3 }), seasons), third);
  });

  it('is the one of its date when it names none', () => {
    assert.equal(seasonOfPost(post('annonce', { date: '2023-03-14' }), seasons), second);
    assert.equal(seasonOfWorkshop(workshopOn('2022-09-06T14:00'), seasons), first);
  });

  it('is none when it names one that does not exist', () =>
    assert.equal(seasonOfPost(post('futur', { season: 9 }), seasons), undefined));
});

describe('phaseOfWorkshop', () => {
  const { data } = season(2, {
    start: '2023-01-31',
    phases: [
      phase('information', '2023-01-31'),
      phase('investigation', '2023-03-14', '2023-04-13'),
      phase('amplification', '2023-09-21', '2023-11'),
      phase('cloture', '2023-12-05'),
    ],
  });
  const cases: [what: string, start: string, named: string | undefined, id: string | undefined][] = [
    ['the eve of a phase', '2023-03-13', undefined, undefined],
    ['its first day', '2023-03-14T14:00', undefined, 'investigation'],
    ['its last day', '2023-04-13T18:00', undefined, 'investigation'],
    ['the day after it', '2023-04-14', undefined, undefined],
    ['the day of a phase of one day', '2023-01-31T10:30', undefined, 'information'],
    ['the day after a phase of one day', '2023-02-01', undefined, undefined],
    ['the last day of a month in which a phase ends', '2023-11-30', undefined, 'amplification'],
    ['the day after a month in which a phase ends', '2023-12-01', undefined, undefined],
    ['a day told in UTC', '2023-03-13T23:30:00Z', undefined, 'investigation'],
    ['a month', '2023-10', undefined, undefined],
    ['a month, when the event names a phase', '2023-10', 'amplification', 'amplification'],
    ['a day of another phase, when the event names one', '2023-03-14', 'cloture', 'cloture'],
    ['a phase that the season does not know', '2023-03-14', 'autre', undefined],
  ];
  for (const [what, start, named, id] of cases) {
    it(`is ${id ?? 'none'} for ${what}`, () => {
      const event = workshopOn(start, named === undefined ? {} : { phase: named });
      assert.equal(phaseOfWorkshop(event, data)?.id, id);
    });
  }

  it('is none without a season', () => assert.equal(phaseOfWorkshop(workshopOn('2023-03-14'), undefined), undefined));
});

describe('chronological', () => {
  it('puts seasons in the order of their numbers without changing the list', () => {
    assert.deepEqual(idsOf(chronological(seasons)), ['1', '2', '3']);
    assert.deepEqual(idsOf(seasons), ['3', '1', '2']);
  });
});

describe('formatSeason', () => {
  const dates = (start: string, end?: string) => ({ start, ...(end && { end }) }) as Season;

  it('tells both ends', () =>
    assert.equal(formatSeason(dates('2023-01-31', '2023-11-28')), 'du 31\u00a0janvier au 28\u00a0novembre\u00a02023'));

  it('tells the start alone when the end is not known', () =>
    assert.equal(formatSeason(dates('2024-03-11')), 'À partir du 11\u00a0mars\u00a02024'));
});
