import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsOf, phase, season, workshop, workshopOn } from './entries.fixture.ts';
import { buildTimeline } from './timeline.ts';

const investigation = phase('investigation', '2023-03-14', '2023-04-13');
const construction = phase('construction', '2023-05-09', '2023-09-05');
const second = season(2, { start: '2023-01-31', end: '2023-11-28', phases: [investigation, construction] });

/** Stretches as `phase: events`, `—` outside phases. */
const outline = (events: ReturnType<typeof workshop>[], now = '2026-01-01T00:00') =>
  buildTimeline([second], events, now)[0]!.stretches.map(
    (stretch) => `${stretch.phase?.id ?? '—'}: ${idsOf(stretch.events.map((event) => event.workshop)).join(' ')}`,
  );

describe('buildTimeline', () => {
  it('marks each event, and the first to come of the whole timeline alone as the next one', () => {
    const third = season(3, { start: '2024-03-11' });
    const days = ['2023-03-14', '2023-03-30T14:00', '2023-04-12', '2023-04-13', '2024-03-11'];
    const events = days.map((at) =>
      workshopOn(at, { state: at === '2023-04-12' ? 'annule' : 'prevu', evidence: 'annonce' }),
    );
    const timeline = buildTimeline([third, second], events, '2023-03-30T15:00');
    const flat = timeline.flatMap(({ stretches }) => stretches.flatMap((stretch) => stretch.events));
    assert.deepEqual(idsOf(timeline.map((one) => one.season)), ['2', '3']);
    assert.deepEqual(
      flat.map(({ moment, isNext }) => (isNext ? 'next' : moment)),
      ['past', 'in-progress', 'to-come', 'next', 'to-come'],
    );
  });

  it('puts events in their phases, and the others before, between and after', () => {
    const events = ['2023-11-28', '2023-05-09', '2023-04-13', '2023-03-14', '2023-02-14', '2023-04-20'];
    assert.deepEqual(outline(events.map((at) => workshopOn(at))), [
      '—: 2023-02-14',
      'investigation: 2023-03-14 2023-04-13',
      '—: 2023-04-20',
      'construction: 2023-05-09',
      '—: 2023-11-28',
    ]);
  });

  it('keeps the events that follow one another outside phases together', () =>
    assert.deepEqual(outline([workshopOn('2023-02-15'), workshopOn('2023-02-14')]), [
      '—: 2023-02-14 2023-02-15',
      'investigation: ',
      'construction: ',
    ]));

  it('puts an event in the phase it names, in the order of dates', () =>
    assert.deepEqual(outline([workshopOn('2023-07-01'), workshopOn('2023-04-20', { phase: 'construction' })]), [
      'investigation: ',
      'construction: 2023-04-20 2023-07-01',
    ]));

  it('puts an event without a day outside phases, after its month', () =>
    assert.deepEqual(outline([workshopOn('2023-03'), workshopOn('2023-04-03')]), [
      'investigation: 2023-04-03',
      '—: 2023-03',
      'construction: ',
    ]));

  it('keeps the phases of a season without an event', () =>
    assert.deepEqual(outline([]), ['investigation: ', 'construction: ']));

  it('keeps a season without an event nor a phase', () =>
    assert.deepEqual(buildTimeline([season(1)], [], '2023-01-01T00:00')[0]?.stretches, []));

  it('leaves out the events of no season', () =>
    assert.deepEqual(outline([workshopOn('2021-01-01')])[0], outline([])[0]));
});
