import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typedDate } from './typed-date.ts';

describe('typedDate', () => {
  for (const [typed, date] of [
    ['12 mai 2026', '2026-05-12'],
    ['1er mai 2026', '2026-05-01'],
    ['le 3 août 2026', '2026-08-03'],
    ['Mardi 12 Mai 2026', '2026-05-12'],
    ['12\u00a0mai\u202f2026', '2026-05-12'],
    ['12/05/2026', '2026-05-12'],
    ['12-05-2026', '2026-05-12'],
    ['2026-5-2', '2026-05-02'],
    ['2026/05/12', '2026-05-12'],
    ['2026–05–12', '2026-05-12'],
    ['mai 2026', '2026-05'],
    ['05/2026', '2026-05'],
    ['2026-05-12 10:00', '2026-05-12T10:00'],
    ['2026-05-12T9:00', '2026-05-12T09:00'],
    ['2026-05-12T10h30', '2026-05-12T10:30'],
    ['2026-05-12 14h00', '2026-05-12T14:00'],
    ['12 mai 2026 à 14h', '2026-05-12T14:00'],
    ['12/05/2026, à 14 h 30', '2026-05-12T14:30'],
    // What no calendar has is for the schema to refuse.
    ['30/02/2026', '2026-02-30'],
    ['05/13/2026', '2026-13-05'],
  ] as const) {
    it(`reads « ${typed} »`, () => assert.equal(typedDate(typed), date));
  }

  for (const typed of [
    '',
    '14h00',
    '12 mai',
    '12/05/26',
    'vers mai 2026',
    'mai 2026 environ',
    '12 mai 2026 14h à 16h',
  ]) {
    it(`reads nothing in « ${typed} »`, () => assert.equal(typedDate(typed), undefined));
  }
});
