import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idsOf, phase, season, workshopOn } from './entries.fixture.ts';
import { buildTimeline } from './timeline.ts';

const phases = [phase('investigation', '2023-03-14', '2023-04-13'), phase('construction', '2023-05-09', '2023-09-05')];
const second = season(2, { start: '2023-01-31', end: '2023-11-28', phases });

describe('buildTimeline', () => {
  it('marks each event, and the first to come of the whole timeline alone as the next one', () => {
    const days = ['2023-03-14', '2023-03-30T14:00', '2023-04-12', '2023-04-13', '2024-03-11'];
    const events = days.map((at) =>
      workshopOn(at, { state: at === '2023-04-12' ? 'annule' : 'prevu', evidence: 'annonce' }),
    );
    const timeline = buildTimeline([season(3, { start: '2024-03-11' }), second], events, '2023-03-30T15:00');
    assert.deepEqual(idsOf(timeline.map((one) => one.season)), ['2', '3']);
    assert.deepEqual(
      timeline
        .flatMap(({ stretches }) => stretches.flatMap((stretch) => stretch.events))
        .map(({ moment, isNext }) => (isNext ? 'next' : moment)),
      ['past', 'in-progress', 'to-come', 'next', 'to-come'],
    );
  });

  /** Stretches as `phase: events`, `—` outside phases. */
  const cases: [what: string, events: ReturnType<typeof workshopOn>[], stretches: string[]][] = [
    [
      'puts events in their phases, and the others before, between and after',
      ['2023-11-28', '2023-05-09', '2023-04-13', '2023-03-14', '2023-02-14', '2023-04-20'].map((at) => workshopOn(at)),
      [
        '—: 2023-02-14',
        'investigation: 2023-03-14 2023-04-13',
        '—: 2023-04-20',
        'construction: 2023-05-09',
        '—: 2023-11-28',
      ],
    ],
    [
      'keeps the events that follow one another outside phases together',
      [workshopOn('2023-02-15'), workshopOn('2023-02-14')],
      ['—: 2023-02-14 2023-02-15', 'investigation: ', 'construction: '],
    ],
    [
      'puts an event in the phase it names, in the order of dates',
      [workshopOn('2023-07-01'), workshopOn('2023-04-20', { phase: 'construction' })],
      ['investigation: ', 'construction: 2023-04-20 2023-07-01'],
    ],
    [
      'puts an event without a day outside phases, after its month',
      [workshopOn('2023-03'), workshopOn('2023-04-03')],
      ['investigation: 2023-04-03', '—: 2023-03', 'construction: '],
    ],
    ['leaves out the events of no season', [workshopOn('2021-01-01')], ['investigation: ', 'construction: ']],
  ];
  for (const [what, events, expected] of cases) {
    it(what, () => {
      const [{ stretches } = { stretches: [] }] = buildTimeline([second], events, '2026-01-01T00:00');
      const outline = stretches.map(
        ({ phase: within, events: held }) =>
          `${within?.id ?? '—'}: ${idsOf(held.map(({ workshop }) => workshop)).join(' ')}`,
      );
      assert.deepEqual(outline, expected);
    });
  }

  it('keeps a season without an event nor a phase', () =>
    assert.deepEqual(buildTimeline([season(1)], [], '2023-01-01T00:00')[0]?.stretches, []));
});
