import assert from 'node:assert/strict';
import { it } from 'node:test';
import { season } from '../../catalogue/entries.fixture.ts';
import { seasonOfDate, seasonSpans } from '../../catalogue/seasons.ts';
import { seasonOfDay } from './site-data.ts';

const seasons = [season(2), season(1, { start: '2022-05-16' }), season(3, { end: '2025-01-15' })];
const spans = seasonSpans(seasons).map(({ season: { data }, ...days }) => ({
  number: data.number,
  title: data.title,
  ...days,
  colour: '',
}));

for (const day of [
  '2024-12-31T14:00',
  '2023-02',
  '2023',
  '2022-05-15',
  '2022-05-16',
  '2023-01-31',
  '2023-02-01',
  '2024-12-31',
  '2025-01-15',
  '2025-01-16',
]) {
  it(`seasonOfDay tells the season of ${day} as the pages do`, () =>
    assert.equal(seasonOfDay(day, spans)?.number, seasonOfDate(day, seasons)?.data.number));
}
