import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsOf, phase, season, workshop, workshopOn } from './entries.fixture.ts';
import { buildTimeline, byStart, isPast, latest, upcoming } from './timeline.ts';

const investigation = phase('investigation', '2023-03-14', '2023-04-13');
const construction = phase('construction', '2023-05-09', '2023-09-05');
const second = season(2, { start: '2023-01-31', end: '2023-11-28', phases: [investigation, construction] });

/** Stretches as `phase: events`, `—` outside phases. */
const outline = (events: ReturnType<typeof workshop>[], now = '2026-01-01T00:00') =>
  buildTimeline([second], events, now)[0]!.stretches.map(
    (stretch) => `${stretch.phase?.id ?? '—'}: ${idsOf(stretch.events.map((event) => event.workshop)).join(' ')}`,
  );

describe('byStart', () => {
  it('orders events by day, then by hour', () => {
    const events = ['2023-03-30', '2023-03-14T14:00', '2023-03-14T09:30', '2022-12-05'].map((at) => workshopOn(at));
    assert.deepEqual(idsOf(events.sort(byStart)), ['2022-12-05', '2023-03-14T09:30', '2023-03-14T14:00', '2023-03-30']);
  });

  it('compares hours in Paris time', () => {
    const events = [workshopOn('2023-03-14T13:30:00Z'), workshopOn('2023-03-14T14:00')];
    assert.deepEqual(idsOf(events.sort(byStart)), ['2023-03-14T14:00', '2023-03-14T13:30:00Z']);
  });

  it('puts a month or a year after everything precise in it, the last evening included', () => {
    const events = ['2022', '2022-11', '2022-12-31T18:00', '2022-11-30T14:00', '2022-12-01'].map((at) =>
      workshopOn(at),
    );
    const ordered = ['2022-11-30T14:00', '2022-11', '2022-12-01', '2022-12-31T18:00', '2022'];
    assert.deepEqual(idsOf(events.sort(byStart)), ordered);
  });

  it('orders events of one moment by identifier', () =>
    assert.deepEqual(idsOf([workshop('b'), workshop('a')].sort(byStart)), ['a', 'b']));
});

describe('around a day', () => {
  const now = '2023-03-30T15:00';
  const events = [
    workshopOn('2023-04-13'),
    workshopOn('2023-03-14'),
    workshopOn('2023-03-30T09:00', { end: '2023-03-30T12:00' }),
    workshopOn('2023-03-30T14:00', { end: '2023-03-30T17:30' }),
    workshopOn('2023-03', { evidence: 'calendrier' }),
  ];

  it('an event is past once it is over', () =>
    assert.deepEqual(idsOf(events.filter((event) => isPast(event, now))), ['2023-03-14', '2023-03-30T09:00']));

  it('upcoming gives those not over, the nearest first', () =>
    assert.deepEqual(idsOf(upcoming(events, now)), ['2023-03-30T14:00', '2023-03', '2023-04-13']));

  it('upcoming gives none after the last', () => assert.deepEqual(upcoming(events, '2024-01-01T00:00'), []));

  it('latest gives the last one over', () => assert.equal(latest(events, now)?.id, '2023-03-30T09:00'));

  it('latest leaves out an event known from the calendar alone', () => {
    const planned = workshopOn('2023-03-29', { evidence: 'calendrier' });
    assert.equal(latest([workshopOn('2023-03-14'), planned], now)?.id, '2023-03-14');
    assert.equal(latest([planned], now), undefined);
  });

  it('only the first event to come of the whole timeline is the next one', () => {
    const third = season(3, { start: '2024-03-11' });
    const timeline = buildTimeline([third, second], [workshopOn('2024-03-11'), ...events], now);
    const flat = timeline.flatMap(({ stretches }) => stretches.flatMap((stretch) => stretch.events));
    const marks = flat.map((event) => (event.isNext ? 'next' : event.isPast ? 'past' : 'later'));
    assert.deepEqual(idsOf(timeline.map((one) => one.season)), ['2', '3']);
    assert.deepEqual(marks, ['past', 'past', 'next', 'later', 'later', 'later']);
  });
});

describe('buildTimeline', () => {
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
