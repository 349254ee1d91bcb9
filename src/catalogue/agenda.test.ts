import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agendaOf, byStart, hasDays, isEmpty, momentOf, workshopRegistration } from './agenda.ts';
import { idsOf, workshop, workshopOn } from './entries.fixture.ts';

describe('byStart orders events', () => {
  for (const [what, starts] of [
    ['by day, then by hour', ['2022-12-05', '2023-03-14T09:30', '2023-03-14T14:00', '2023-03-30']],
    ['in Paris time', ['2023-03-14T14:00', '2023-03-14T13:30:00Z']],
    ['with a month or a year after all it contains', ['2022-11-30T14:00', '2022-11', '2022-12-31T18:00', '2022']],
  ] as const) {
    it(what, () => {
      const events = starts.toReversed().map((at) => workshopOn(at));
      assert.deepEqual(idsOf(events.sort(byStart)), starts);
    });
  }

  it('of one moment by identifier', () =>
    assert.deepEqual(idsOf([workshop('b'), workshop('a')].sort(byStart)), ['a', 'b']));
});

for (const [start, end, has] of [
  ['2023-03-14', undefined, true],
  ['2023-03-14T14:00', '2023-03-15', true],
  ['2023-03', undefined, false],
  ['2023-03-14', '2023-06', false],
] as const) {
  it(`hasDays is ${has} from ${start} to ${end}`, () => assert.equal(hasDays(workshopOn(start, { end })), has));
}

describe('around a day', () => {
  const now = '2023-03-30T15:00';
  const long = workshopOn('2023-02-01', { end: '2023-06-30' });
  const morning = workshopOn('2023-03-30T09:00', { end: '2023-03-30T12:00' });
  const afternoon = workshopOn('2023-03-30T14:00', { end: '2023-03-30T17:30' });
  const [today, evening] = [workshopOn('2023-03-30'), workshopOn('2023-03-30T18:00')];
  const [month, later] = [workshopOn('2023-03'), workshopOn('2023-04-13')];
  const cancelled = workshopOn('2023-03-30T16:00', { state: 'annule', evidence: 'annonce' });
  const all = [later, month, evening, today, afternoon, morning, cancelled, long];

  it('an event is to come, in progress, then past', () =>
    assert.deepEqual(
      [evening, month, long, today, afternoon, morning].map((event) => momentOf(event, now)),
      ['to-come', 'to-come', 'in-progress', 'in-progress', 'in-progress', 'past'],
    ));

  it('the agenda has what is in progress, and the first to come whatever lasts', () => {
    const { inProgress, next } = agendaOf(all, now);
    assert.deepEqual(idsOf(inProgress), ['2023-02-01', '2023-03-30', '2023-03-30T14:00']);
    assert.equal(next, evening);
    assert.equal(agendaOf([long, later], now).next, later);
    assert.equal(agendaOf([later, month], now).next, month);
  });

  it('the agenda has no cancelled event, and is empty after the last', () => {
    assert.ok(isEmpty(agendaOf([cancelled], now)));
    assert.ok(!isEmpty(agendaOf([long], now)));
    assert.ok(isEmpty(agendaOf(all, '2024-01-01T00:00')));
  });
});

describe('a registration', () => {
  const url = 'https://exemple.fr/inscription/';
  const start = '2023-03-30T14:00';
  const event = (given: Parameters<typeof workshop>[1] = {}) =>
    workshop('a', { start, evidence: 'annonce', registration: { url }, ...given });
  const deadline = (day: string) => ({ registration: { url, deadline: day } });
  const cases: [what: string, given: Parameters<typeof workshop>[1], now: string, state: string | undefined][] = [
    ['without one', { registration: undefined }, '2023-03-29T00:00', undefined],
    ['until the start', {}, '2023-03-30T13:59', 'open'],
    ['from the start', {}, start, 'closed'],
    ['once it is over', {}, '2023-03-31T00:00', undefined],
    ['on its last day', deadline('2023-03-27'), '2023-03-27T23:59', 'open'],
    ['after its last day', deadline('2023-03-27'), '2023-03-28T00:00', 'closed'],
    ['at its last hour', deadline('2023-03-27T12:00'), '2023-03-27T12:00', 'closed'],
    [
      'by a link alone',
      { registration: undefined, links: [{ kind: 'inscription', title: 'A', url }] },
      start,
      'closed',
    ],
    ['to a full event', { state: 'complet' }, '2023-03-29T00:00', 'full'],
    ['to a cancelled event', { state: 'annule' }, '2023-03-29T00:00', undefined],
  ];
  for (const [what, given, now, state] of cases) {
    it(`is ${state ?? 'none'} ${what}`, () => assert.equal(workshopRegistration(event(given), now), state));
  }
});
