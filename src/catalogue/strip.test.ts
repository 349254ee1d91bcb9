import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phase, season, workshopOn } from './entries.fixture.ts';
import { buildStrip } from './strip.ts';

const whole = { start: '2023-01-10', end: '2023-12-20' };
const monthsOf = (...given: Parameters<typeof buildStrip>) => buildStrip(...given).months.map(({ label }) => label);

describe('buildStrip', () => {
  it('goes from the first day of the first month to the last day of the last', () => {
    const { months } = buildStrip(season(1, { start: '2022-11-15', end: '2023-02-02' }), []);
    assert.deepEqual(months, [
      { label: 'nov.', at: 0 },
      { label: 'déc.', at: 30 / 120 },
      { label: 'janv.', at: 61 / 120 },
      { label: 'févr.', at: 92 / 120 },
    ]);
  });

  it('is one month long for a season known by its first day', () =>
    assert.deepEqual(monthsOf(season(1, { start: '2022-11-15' }), []), ['nov.']));

  it('gives a phase its share, the last day included', () => {
    const phases = [
      phase('a', '2023-01-01', '2023-01-31'),
      phase('b', '2023-06-01'),
      phase('c', '2023-12-01', '2023-12'),
    ];
    assert.deepEqual(buildStrip(season(2, { ...whole, phases }), []).phases, [
      { name: 'Phase a', at: 0, length: 31 / 365 },
      { name: 'Phase b', at: 151 / 365, length: 1 / 365 },
      { name: 'Phase c', at: 334 / 365, length: 31 / 365 },
    ]);
  });

  it('puts an event in the middle of its day, whatever its hour, without those that have no day or are cancelled', () => {
    const { events } = buildStrip(season(2, whole), [
      workshopOn('2023-12-31T18:00', { kind: 'cloture' }),
      workshopOn('2023-01-01', { kind: 'lancement' }),
      workshopOn('2023-03-14', { state: 'annule', evidence: 'annonce' }),
      ...['2023-05', '2023'].map((at) => workshopOn(at)),
    ]);
    assert.deepEqual(events, [
      { id: '2023-01-01', kind: 'lancement', at: 0.5 / 365 },
      { id: '2023-12-31T18:00', kind: 'cloture', at: 364 / 365 + 0.5 / 365 },
    ]);
  });

  it('grows to hold an event or a phase outside the dates of the season', () => {
    const phases = [phase('suite', '2023-05-02', '2023-06')];
    const late = season(2, { start: '2023-03-10', end: '2023-04-20', phases });
    assert.deepEqual(monthsOf(late, [workshopOn('2023-02-14')]), ['févr.', 'mars', 'avr.', 'mai', 'juin']);
  });
});
