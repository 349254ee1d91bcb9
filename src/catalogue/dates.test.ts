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

for (const [written, paris, offset, first, last] of [
  ['2023', '2023', '', '2023-01-01', '2023-12-31'],
  ['2022-11', '2022-11', '', '2022-11-01', '2022-11-30'],
  ['2023-02', '2023-02', '', '2023-02-01', '2023-02-28'],
  ['2024-02', '2024-02', '', '2024-02-01', '2024-02-29'],
  ['2023-03-14', '2023-03-14', '', '2023-03-14', '2023-03-14'],
  ['2023-03-14T13:00', '2023-03-14T13:00', '+01:00', '2023-03-14', '2023-03-14'],
  ['2023-03-14T13:00:59', '2023-03-14T13:00', '+01:00', '2023-03-14', '2023-03-14'],
  ['2023-07-14T13:00', '2023-07-14T13:00', '+02:00', '2023-07-14', '2023-07-14'],
  ['2023-03-14T13:00:00+01:00', '2023-03-14T13:00', '+01:00', '2023-03-14', '2023-03-14'],
  ['2023-03-14T13:00:30Z', '2023-03-14T14:00', '+01:00', '2023-03-14', '2023-03-14'],
  ['2023-07-14T13:00:00Z', '2023-07-14T15:00', '+02:00', '2023-07-14', '2023-07-14'],
  ['2023-03-14T13:00:00-10:00', '2023-03-15T00:00', '+01:00', '2023-03-15', '2023-03-15'],
  ['2022-12-31T23:30:00Z', '2023-01-01T00:30', '+01:00', '2023-01-01', '2023-01-01'],
  ['2023-01-01T05:00:00+09:00', '2022-12-31T21:00', '+01:00', '2022-12-31', '2022-12-31'],
] as const) {
  it(`a date in Paris is ${paris}${offset} for ${written}, from ${first} to ${last}`, () => {
    assert.deepEqual([localDate(written), isoDate(written)], [paris, paris + offset]);
    assert.deepEqual([dayOf(written), firstDay(written), lastDay(written)], [paris.slice(0, 10), first, last]);
    if (/Z|\d[+-]\d\d:/.test(written)) assert.equal(parisNow(new Date(written)), paris);
  });
}

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
  ];
  for (const [what, start, now, begun] of cases) {
    it(`is ${begun} for ${what}`, () => assert.equal(hasBegun(start, now), begun));
  }
});

const zones = ['UTC', 'Europe/Paris', 'Pacific/Tahiti', 'America/Cayenne', 'Pacific/Noumea', 'Pacific/Auckland'];
for (const day of ['2026-01-13', '2026-05-13T23:30', '2026-05-13T00:10']) {
  it(`middleOfDay of ${day} is of that day everywhere`, () => {
    for (const timeZone of zones) {
      assert.equal(new Intl.DateTimeFormat('en-CA', { timeZone }).format(middleOfDay(day)), day.slice(0, 10), timeZone);
    }
  });
}

it('days and months that follow are those of the calendar', () => {
  assert.equal(dayAfter('2024-02-28T10:00'), '2024-02-29');
  assert.equal(dayAfter('2023-12'), '2024-01-01');
  assert.equal(monthsAfter('2024-08-31T10:00', 6), '2025-02-28');
  assert.equal(monthsAfter('2024-08-31', -6), '2024-02-29');
});
