import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import ical, { type VEvent } from 'node-ical';
import { workshop } from '../../catalogue/entries.fixture.ts';
import { deployment } from '../../site.ts';
import { calendarOf } from './calendar.ts';

type Given = Parameters<typeof workshop>[1];

const linesOf = (...events: Parameters<typeof workshop>[]) =>
  calendarOf(events.map((event) => workshop(...event)))
    .replaceAll('\r\n ', '')
    .split('\r\n');
const valueOf = (name: string, given: Given) =>
  linesOf(['a', given])
    .filter((line) => /^[A-Z-]+/.exec(line)?.[0] === name)
    .at(-1);

const parsed = (given: Given) =>
  Object.values(ical.sync.parseICS(calendarOf([workshop('a', given)]))).find(
    (component): component is VEvent => component?.type === 'VEVENT',
  );

/** The zone of a machine that reads, or that builds. */
function inZone<Result>(zone: string, read: () => Result): Result {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return read();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

const zones = ['UTC', 'America/New_York', 'Pacific/Auckland'];

for (const zone of zones) {
  describe(`a reader in ${zone}`, () => {
    const instants: [what: string, start: string, instant: string][] = [
      ['in winter', '2023-03-14T14:00', '2023-03-14T13:00:00.000Z'],
      ['the evening before the clocks go forward', '2023-03-25T20:00', '2023-03-25T19:00:00.000Z'],
      ['the minute before they do', '2023-03-26T01:59', '2023-03-26T00:59:00.000Z'],
      ['at an hour that does not exist', '2023-03-26T02:30', '2023-03-26T01:30:00.000Z'],
      ['the minute after they do', '2023-03-26T03:00', '2023-03-26T01:00:00.000Z'],
      ['in summer', '2023-07-11T14:00', '2023-07-11T12:00:00.000Z'],
      ['before the clocks go back', '2023-10-29T01:30', '2023-10-28T23:30:00.000Z'],
      ['after they do', '2023-10-29T03:30', '2023-10-29T02:30:00.000Z'],
      ['with an offset', '2027-05-18T14:00:00-04:00', '2027-05-18T18:00:00.000Z'],
      ['years away', '2031-11-03T09:00', '2031-11-03T08:00:00.000Z'],
    ];
    for (const [what, start, instant] of instants) {
      it(`sees the instant of an event ${what}`, () =>
        assert.equal(inZone(zone, () => parsed({ start }))?.start.toISOString(), instant));
    }

    it('sees the end of an event across the change of hour', () =>
      assert.equal(
        inZone(zone, () => parsed({ start: '2023-10-28T14:00', end: '2023-10-29T16:00' }))?.end?.toISOString(),
        '2023-10-29T15:00:00.000Z',
      ));

    it('sees the days of an event without an hour', () =>
      inZone(zone, () => {
        const event = parsed({ start: '2023-03-25', end: '2023-03-26' })!;
        const days = [event.start, event.end!].map((date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()]);
        assert.equal(event.datetype, 'date');
        assert.deepEqual(days, [
          [2023, 3, 25],
          [2023, 3, 27],
        ]);
      }));

    it('would have got the same from a machine there', () => {
      const given = { start: '2023-03-26T02:30', end: '2023-03-26T12:00' };
      const there = inZone(zone, () => calendarOf([workshop('a', given)], 'essai'));
      assert.equal(
        there,
        inZone('Europe/Paris', () => calendarOf([workshop('a', given)], 'essai')),
      );
    });
  });
}

describe('an event takes', () => {
  const cases: [what: string, given: Given, times: string[]][] = [
    [
      'the whole day without an hour',
      { start: '2023-02-28' },
      ['DTSTART;VALUE=DATE:20230228', 'DTEND;VALUE=DATE:20230301'],
    ],
    ['no time when its end is not known', { start: '2023-03-14T14:00' }, ['DTSTART:20230314T130000Z']],
    ['no time when its end is a day', { start: '2023-03-14T14:00', end: '2023-03-14' }, ['DTSTART:20230314T130000Z']],
    [
      'whole days when its end has no hour',
      { start: '2023-03-14T14:00', end: '2023-03-15' },
      ['DTSTART;VALUE=DATE:20230314', 'DTEND;VALUE=DATE:20230316'],
    ],
    [
      'the whole day when its start has no hour',
      { start: '2023-03-14', end: '2023-03-14T17:00' },
      ['DTSTART;VALUE=DATE:20230314', 'DTEND;VALUE=DATE:20230315'],
    ],
  ];
  for (const [what, given, times] of cases) {
    it(what, () =>
      assert.deepEqual(
        linesOf(['a', given]).filter((line) => /^DT(START|END)/.test(line)),
        times,
      ),
    );
  }

  for (const given of [{ start: '2023' }, { start: '2023-11' }, { start: '2023-02-20', end: '2023-06' }]) {
    it(`no place when a day is not known: ${Object.values(given).join(', ')}`, () =>
      assert.ok(!linesOf(['a', given]).includes('BEGIN:VEVENT')));
  }
});

describe('an event says', () => {
  const cases: [what: string, given: Given, name: string, line: string | undefined][] = [
    ['that it is planned', { evidence: 'annonce' }, 'STATUS', 'STATUS:TENTATIVE'],
    ['that it is confirmed', { evidence: 'annonce', state: 'confirme' }, 'STATUS', 'STATUS:CONFIRMED'],
    ['that it is confirmed when full', { evidence: 'annonce', state: 'complet' }, 'STATUS', 'STATUS:CONFIRMED'],
    ['that it took place', { evidence: 'compte-rendu' }, 'STATUS', 'STATUS:CONFIRMED'],
    ['that it is cancelled', { evidence: 'annonce', state: 'annule' }, 'STATUS', 'STATUS:CANCELLED'],
    [
      'so in its title',
      { evidence: 'annonce', state: 'annule', title: 'Atelier' },
      'SUMMARY',
      'SUMMARY:Atelier (annulé)',
    ],
    ['that nothing changed', {}, 'SEQUENCE', 'SEQUENCE:0'],
    ['that it moved', { state: 'reporte', formerStart: '2023-03-01' }, 'SEQUENCE', 'SEQUENCE:1'],
    ['that it was cancelled', { evidence: 'annonce', state: 'annule' }, 'SEQUENCE', 'SEQUENCE:1'],
    [
      'that it moved, then was cancelled',
      { evidence: 'annonce', state: 'annule', formerStart: '2023-03-01' },
      'SEQUENCE',
      'SEQUENCE:2',
    ],
    [
      'where it takes place',
      { place: { name: 'Salle A', address: '1 rue B, Paris' } },
      'LOCATION',
      'LOCATION:Salle A\\, 1 rue B\\, Paris',
    ],
    [
      'when a source last told of it',
      { sources: [{ title: 'A', date: '2024-01-20' }, { title: 'B', date: '2023-12' }, { title: 'C' }] },
      'LAST-MODIFIED',
      'LAST-MODIFIED:20240120T000000Z',
    ],
    ['nothing of its revision without a dated source', {}, 'LAST-MODIFIED', undefined],
    ['its address', {}, 'URL', `URL:${deployment.url.href}ateliers/a/`],
    [
      'its address in its description, after its summary',
      { summary: 'Un mot ; deux' },
      'DESCRIPTION',
      `DESCRIPTION:Un mot\u202f\\; deux\\n\\n${deployment.url.href}ateliers/a/`,
    ],
    ['who it is', {}, 'UID', `UID:a@${deployment.url.hostname}`],
  ];
  for (const [what, given, name, line] of cases) it(what, () => assert.equal(valueOf(name, given), line));
});

describe('a calendar', () => {
  const events = [workshop('a', { title: `Été ${'é'.repeat(100)}` }), workshop('b', { start: '2023-04-01T10:00' })];

  it('bears a name', () =>
    assert.match(calendarOf(events, 'Saison 2'), /\r\nX-WR-CALNAME:Programme 10\u00a0%\\, Saison 2\r\n/));

  it('bears none for one event, which joins the calendar of who opens it', () =>
    assert.doesNotMatch(calendarOf(events), /\nX-WR-CALNAME/));

  it('has lines of 75 octets at the most, each ended as the rules say', () => {
    const lines = calendarOf(events, 'Saison 2').split('\r\n');
    assert.equal(lines.pop(), '');
    assert.deepEqual(
      lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line)),
      [],
    );
    assert.equal(lines.at(-1), 'END:VCALENDAR');
  });

  it('may be empty', () => assert.match(calendarOf([], 'Saison 3'), /^BEGIN:VCALENDAR\r\n/));

  it('of a preview says that it is one, and so do its events', () => {
    const script = `
      const { calendarOf } = await import('./calendar.ts');
      const { workshop } = await import('../../catalogue/entries.fixture.ts');
      process.stdout.write(calendarOf([workshop('a')], 'Saison 2'));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: import.meta.dirname,
      env: {
        ...process.env,
        PREVIEW: '12',
        PREVIEW_SHA: 'a'.repeat(40),
        SITE_URL: 'https://exemple.github.io',
        BASE_PATH: '/site/apercu/pr-12/',
      },
      encoding: 'utf8',
    });
    assert.match(stdout, /\r\nX-WR-CALNAME:Programme 10\u00a0%\\, Saison 2 \(aperçu\)\r\n/);
    assert.match(stdout, /\r\nSUMMARY:Atelier a \(aperçu\)\r\n/);
    assert.match(stdout, /\r\nUID:a@exemple\.github\.io\r\n/);
    assert.match(stdout, /\r\nURL:https:\/\/exemple\.github\.io\/site\/apercu\/pr-12\/ateliers\/a\/\r\n/);
  });
});
