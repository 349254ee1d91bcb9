import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phase, season, workshopOn } from './entries.fixture.ts';
import { buildStrip } from './strip.ts';

const year = season(2, { start: '2023-01-10', end: '2023-12-20' });

describe('buildStrip', () => {
  it('goes from the first day of the first month to the last day of the last', () => {
    const { months } = buildStrip(season(1, { start: '2022-11-15', end: '2023-02-02' }), []);
    assert.deepEqual(
      months.map(({ label }) => label),
      ['nov.', 'déc.', 'janv.', 'févr.'],
    );
    assert.deepEqual(
      months.map(({ at }) => at),
      [0, 30 / 120, 61 / 120, 92 / 120],
    );
  });

  it('is one month long for a season known by its first day', () =>
    assert.equal(buildStrip(season(1, { start: '2022-11-15' }), []).months.length, 1));

  it('gives a phase its share, the last day included', () => {
    const phases = [
      phase('a', '2023-01-01', '2023-01-31'),
      phase('b', '2023-06-01'),
      phase('c', '2023-12-01', '2023-12'),
    ];
    const strip = buildStrip(season(2, { start: '2023-01-10', end: '2023-12-20', phases }), []);
    assert.deepEqual(strip.phases, [
      { name: 'Phase a', at: 0, length: 31 / 365 },
      { name: 'Phase b', at: 151 / 365, length: 1 / 365 },
      { name: 'Phase c', at: 334 / 365, length: 31 / 365 },
    ]);
  });

  it('leaves out what is cancelled', () =>
    assert.deepEqual(
      buildStrip(year, [workshopOn('2023-03-14', { state: 'annule', evidence: 'annonce' })]).events,
      [],
    ));

  it('puts an event in the middle of its day, whatever its hour', () => {
    const { events } = buildStrip(year, [
      workshopOn('2023-12-31T18:00', { kind: 'cloture' }),
      workshopOn('2023-01-01', { kind: 'lancement' }),
    ]);
    assert.deepEqual(events, [
      { id: '2023-01-01', kind: 'lancement', at: 0.5 / 365 },
      { id: '2023-12-31T18:00', kind: 'cloture', at: 364 / 365 + 0.5 / 365 },
    ]);
  });

  it('leaves out events without a day', () =>
    assert.deepEqual(buildStrip(year, [workshopOn('2023-05'), workshopOn('2023')]).events, []));

  it('grows to hold an event or a phase outside the dates of the season', () => {
    const late = season(2, {
      start: '2023-03-10',
      end: '2023-04-20',
      phases: [phase('suite', '2023-05-02', '2023-06')],
    });
    const { months, events } = buildStrip(late, [workshopOn('2023-02-14')]);
    assert.deepEqual(
      months.map(({ label }) => label),
      ['févr.', 'mars', 'avr.', 'mai', 'juin'],
    );
    assert.ok(events.every(({ at }) => at > 0 && at < 1));
  });
});
