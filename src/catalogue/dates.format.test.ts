import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay, formatDays, formatEvent, formatUntil, formatWholeEvent } from './dates.ts';

const withSpaces = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('formatDay', () => {
  for (const [date, text] of [
    ['2023', '2023'],
    ['2022-11', 'novembre 2022'],
    ['2023-03-14T13:00', '14 mars 2023'],
    ['2023-08-01', '1er août 2023'],
    ['2022-12-31T23:30:00Z', '1er janvier 2023'],
  ] as const) {
    it(`writes ${date} as « ${text} »`, () => assert.equal(withSpaces(formatDay(date)), text));
  }

  it('does not let a line end inside a date', () => assert.equal(formatDay('2023-03-14'), '14\u00a0mars\u00a02023'));
});

for (const [what, start, end, text] of [
  ['a day without an end', '2023-03-14', undefined, '14 mars 2023'],
  ['hours of one day', '2023-03-14T13:00', '2023-03-14T17:00', '14 mars 2023'],
  ['one day across two offsets', '2023-03-14T00:30', '2023-03-13T23:45:00Z', '14 mars 2023'],
  ['two days that follow each other', '2022-06-13', '2022-06-14', '13 et 14 juin 2022'],
  ['the first two days of a month', '2022-06-01', '2022-06-02', '1er et 2 juin 2022'],
  ['more days of a month', '2023-06-14', '2023-06-17', 'du 14 au 17 juin 2023'],
  ['two days across two months', '2023-03-31', '2023-04-01', 'du 31 mars au 1er avril 2023'],
  ['the same day of two months', '2023-03-14', '2023-04-14', 'du 14 mars au 14 avril 2023'],
  ['two years', '2022-12-31', '2023-01-01', 'du 31 décembre 2022 au 1er janvier 2023'],
  ['the same month of two years', '2022-03-14', '2023-03-15', 'du 14 mars 2022 au 15 mars 2023'],
  ['an end known by its month', '2023-09-21', '2023-11', 'du 21 septembre jusqu’en novembre 2023'],
  ['an end known by its month, the next year', '2023-09-21', '2024-01', 'du 21 septembre 2023 jusqu’en janvier 2024'],
  ['one month', '2022-11', '2022-11', 'novembre 2022'],
  ['two months without days', '2022-10', '2022-12', 'd’octobre à décembre 2022'],
  ['two months without days, two years', '2022-11', '2023-01', 'de novembre 2022 à janvier 2023'],
  ['a start known by its month', '2022-11', '2022-11-30', 'de novembre au 30 novembre 2022'],
  ['a year, then a month of it', '2023', '2023-05', 'de 2023 à mai 2023'],
  ['two years without days', '2022', '2023', 'de 2022 à 2023'],
] as const) {
  it(`formatDays writes ${what} as « ${text} », as formatEvent does without an hour`, () => {
    assert.equal(withSpaces(formatDays(start, end)), text);
    if (!start.includes('T')) assert.equal(withSpaces(formatEvent(start, end)), text);
  });
}

for (const [start, end, text] of [
  ['2023-03-14T14:00', undefined, '14 mars 2023, 14 h'],
  ['2023-03-14T09:05', undefined, '14 mars 2023, 9 h 05'],
  ['2023-03-14T14:00', '2023-03-14T17:30', '14 mars 2023, de 14 h à 17 h 30'],
  ['2023-03-14T14:00', '2023-03-14', '14 mars 2023, 14 h'],
  ['2023-03-14', '2023-03-14T17:00', '14 mars 2023, jusqu’à 17 h'],
  ['2023-07-14T12:00:00Z', '2023-07-14T14:00:00Z', '14 juillet 2023, de 14 h à 16 h'],
  ['2022-06-13T09:00', '2022-06-14T17:00', 'du 13 juin à 9 h au 14 juin 2022 à 17 h'],
  ['2022-06-13T09:00', '2022-06-14', 'du 13 juin à 9 h au 14 juin 2022'],
  ['2022-06-13', '2022-06-14T17:00', 'du 13 juin au 14 juin 2022 à 17 h'],
  ['2022-12-31T20:00', '2023-01-01T02:00', 'du 31 décembre 2022 à 20 h au 1er janvier 2023 à 2 h'],
  ['2023-09-21T09:00', '2023-11', 'du 21 septembre à 9 h jusqu’en novembre 2023'],
] as const) {
  it(`formatEvent writes ${start} to ${end} as « ${text} »`, () =>
    assert.equal(withSpaces(formatEvent(start, end)), text));
}

it('formatWholeEvent names a single day, and no other', () => {
  const named = [['2023-03-14T14:00'], ['2023-03-14', '2023-03-15'], ['2023-03']] as const;
  const found = named.map(([start, end]) => withSpaces(formatWholeEvent(start, end)));
  assert.deepEqual(found, ['mardi 14 mars 2023, 14 h', '14 et 15 mars 2023', 'mars 2023']);
});

for (const [start, end, text] of [
  ['2023-03-14', undefined, undefined],
  ['2023-03-14T14:00', '2023-03-14T17:00', 'jusqu’à 17 h'],
  ['2023-03-14', '2023-03-15', 'jusqu’au 15 mars 2023'],
  ['2023-03-14T14:00', '2023-03-15T17:30', 'jusqu’au 15 mars 2023 à 17 h 30'],
  ['2023-03-14', '2023-06', 'jusqu’en juin 2023'],
  ['2023-03-14', '2024', 'jusqu’en 2024'],
] as const) {
  it(`formatUntil from ${start} to ${end} is « ${text} »`, () =>
    assert.equal(withSpaces(formatUntil(start, end)), text));
}
