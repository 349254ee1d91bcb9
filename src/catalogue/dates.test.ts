import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  dayAfter,
  dayOf,
  firstDay,
  hasBegun,
  isoDate,
  isOver,
  lastDay,
  localDate,
  middleOfDay,
  monthsAfter,
  parisNow,
} from './dates.ts';

describe('localDate', () => {
  for (const [written, paris] of [
    ['2023-03-14T13:00:00+01:00', '2023-03-14T13:00'],
    ['2023-03-14T13:00:00Z', '2023-03-14T14:00'],
    ['2023-07-14T13:00:00Z', '2023-07-14T15:00'],
    ['2023-03-14T13:00:00-10:00', '2023-03-15T00:00'],
    ['2022-12-31T23:30:00Z', '2023-01-01T00:30'],
    ['2023-01-01T05:00:00+09:00', '2022-12-31T21:00'],
  ] as const) {
    it(`gives ${paris} in Paris for ${written}`, () => assert.equal(localDate(written), paris));
  }

  for (const [written, kept] of [
    ['2023', '2023'],
    ['2022-11', '2022-11'],
    ['2023-03-14', '2023-03-14'],
    ['2023-03-14T13:00', '2023-03-14T13:00'],
    ['2023-03-14T13:00:59', '2023-03-14T13:00'],
  ] as const) {
    it(`takes ${written}, which has no offset, as already in Paris time`, () => assert.equal(localDate(written), kept));
  }

  it('can change the day of a date with an offset', () => assert.equal(dayOf('2023-03-14T23:30:00Z'), '2023-03-15'));
});

describe('firstDay and lastDay', () => {
  for (const [date, first, last] of [
    ['2023', '2023-01-01', '2023-12-31'],
    ['2022-11', '2022-11-01', '2022-11-30'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-03-14', '2023-03-14', '2023-03-14'],
    ['2023-03-14T13:00', '2023-03-14', '2023-03-14'],
    ['2023-03-14T23:30:00Z', '2023-03-15', '2023-03-15'],
  ] as const) {
    it(`frame ${date} by ${first} and ${last}`, () => assert.deepEqual([firstDay(date), lastDay(date)], [first, last]));
  }
});

describe('parisNow', () => {
  for (const [instant, paris] of [
    ['2026-11-23T17:15:30Z', '2026-11-23T18:15'],
    ['2026-07-14T22:30:00Z', '2026-07-15T00:30'],
  ] as const) {
    it(`is ${paris} at ${instant}`, () => assert.equal(parisNow(new Date(instant)), paris));
  }
});

describe('isoDate', () => {
  for (const [date, iso] of [
    ['2023', '2023'],
    ['2022-11', '2022-11'],
    ['2023-03-14', '2023-03-14'],
    ['2023-03-14T13:00', '2023-03-14T13:00+01:00'],
    ['2023-07-14T13:00', '2023-07-14T13:00+02:00'],
    ['2023-07-14T13:00:00Z', '2023-07-14T15:00+02:00'],
  ] as const) {
    it(`writes ${date} as ${iso}`, () => assert.equal(isoDate(date), iso));
  }
});

describe('isOver', () => {
  const cases: [what: string, start: string, end: string | undefined, now: string, over: boolean][] = [
    ['a day, in its evening', '2023-03-14', undefined, '2023-03-14T23:59', false],
    ['a day, at midnight', '2023-03-14', undefined, '2023-03-15T00:00', true],
    ['an event without an end, after its hour', '2023-03-14T14:00', undefined, '2023-03-14T20:00', false],
    ['an event without an end, on the next day', '2023-03-14T14:00', undefined, '2023-03-15T00:00', true],
    ['an event with an hour of end, just before it', '2023-03-14T14:00', '2023-03-14T17:00', '2023-03-14T16:59', false],
    ['an event with an hour of end, at that hour', '2023-03-14T14:00', '2023-03-14T17:00', '2023-03-14T17:00', true],
    ['an end given in UTC, before it', '2023-03-14T14:00', '2023-03-14T16:00:00Z', '2023-03-14T16:59', false],
    ['several days, on the last one', '2023-06-14', '2023-06-17', '2023-06-17T23:00', false],
    ['several days, after the last one', '2023-06-14', '2023-06-17', '2023-06-18T00:00', true],
    ['a month, on its last day', '2022-11', undefined, '2022-11-30T12:00', false],
    ['a month, on the first day of the next', '2022-11', undefined, '2022-12-01T00:00', true],
    ['a year, on its last day', '2023', undefined, '2023-12-31T12:00', false],
    ['a year, on the first day of the next', '2023', undefined, '2024-01-01T00:00', true],
    ['an end known by its month, inside it', '2023-09-21', '2023-11', '2023-11-15T12:00', false],
    ['an end known by its month, after it', '2023-09-21', '2023-11', '2023-12-01T00:00', true],
  ];
  for (const [what, start, end, now, over] of cases) {
    it(`is ${over} for ${what}`, () => assert.equal(isOver(start, end, now), over));
  }
});

describe('hasBegun', () => {
  const cases: [what: string, start: string, now: string, begun: boolean][] = [
    ['an hour, before it', '2023-03-14T14:00', '2023-03-14T13:59', false],
    ['an hour, at it', '2023-03-14T14:00', '2023-03-14T14:00', true],
    ['an hour in UTC, before it', '2023-03-14T14:00:00Z', '2023-03-14T14:59', false],
    ['a day, on its eve', '2023-03-14', '2023-03-13T23:59', false],
    ['a day, from its first minute', '2023-03-14', '2023-03-14T00:00', true],
    ['a month, inside it', '2023-03', '2023-03-14T00:00', false],
    ['a year, inside it', '2023', '2023-03-14T00:00', false],
  ];
  for (const [what, start, now, begun] of cases) {
    it(`is ${begun} for ${what}`, () => assert.equal(hasBegun(start, now), begun));
  }
});

describe('dayAfter', () => {
  it('follows the last day of a date', () => {
    assert.equal(dayAfter('2024-02-28T10:00'), '2024-02-29');
    assert.equal(dayAfter('2023-12'), '2024-01-01');
  });
});

describe('middleOfDay', () => {
  for (const day of ['2026-01-13', '2026-05-13T23:30', '2026-05-13T00:10']) {
    for (const timeZone of [
      'UTC',
      'Europe/Paris',
      'Pacific/Tahiti',
      'America/Cayenne',
      'Pacific/Noumea',
      'Pacific/Auckland',
    ]) {
      it(`of ${day} is of that day in ${timeZone}`, () =>
        assert.equal(new Intl.DateTimeFormat('en-CA', { timeZone }).format(middleOfDay(day)), day.slice(0, 10)));
    }
  }
});

describe('monthsAfter', () => {
  it('keeps to days that exist, on both sides', () => {
    assert.equal(monthsAfter('2024-08-31T10:00', 6), '2025-02-28');
    assert.equal(monthsAfter('2024-08-31', -6), '2024-02-29');
  });
});
