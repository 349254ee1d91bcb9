import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

/** The zone of the machine that builds. */
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

for (const zone of ['UTC', 'America/New_York', 'Pacific/Auckland']) {
  describe(`built in ${zone}, an event`, () => {
    for (const [what, start, instant] of [
      ['in winter', '2023-03-14T14:00', ':20230314T130000Z'],
      ['the minute before the clocks go forward', '2023-03-26T01:59', ':20230326T005900Z'],
      ['at an hour that does not exist', '2023-03-26T02:30', ':20230326T013000Z'],
      ['the minute after they do', '2023-03-26T03:00', ':20230326T010000Z'],
      ['in summer', '2023-07-11T14:00', ':20230711T120000Z'],
      ['before the clocks go back', '2023-10-29T01:30', ':20231028T233000Z'],
      ['after they do', '2023-10-29T03:30', ':20231029T023000Z'],
      ['with an offset', '2027-05-18T14:00:00-04:00', ':20270518T180000Z'],
      ['without an hour', '2023-03-26', ';VALUE=DATE:20230326'],
    ] as const) {
      it(`${what} has its instant`, () => {
        const told = inZone(zone, () => valueOf('DTSTART', { start }));
        assert.equal(told, `DTSTART${instant}`);
      });
    }
  });
}

describe('an event takes', () => {
  for (const [what, start, end, ...times] of [
    ['the whole day without an hour', '2023-02-28', undefined, ';VALUE=DATE:20230228', ';VALUE=DATE:20230301'],
    ...[
      ['an hour when its end is not known', undefined],
      ['an hour when its end is a day', '2023-03-14'],
      ['an hour when its end is its start', '2023-03-14T14:00'],
    ].map(([what, end]) => [what, '2023-03-14T14:00', end, ':20230314T130000Z', ':20230314T140000Z']),
    ['days when its end has no hour', '2023-03-14T14:00', '2023-03-15', ';VALUE=DATE:20230314', ';VALUE=DATE:20230316'],
    ['a day when its start has none', '2023-03-14', '2023-03-14T17:00', ';VALUE=DATE:20230314', ';VALUE=DATE:20230315'],
    ...[
      ['no place without a day', '2023'],
      ['no place in a month', '2023-11'],
      ['none', '2023-02-20', '2023-06'],
    ],
  ]) {
    it(what!, () => {
      const lines = linesOf(['a', { start: start!, end }]).filter((line) => /^DT(START|END)/.test(line));
      const found = lines.map((line) => line.replace(/^[A-Z]+/, ''));
      assert.deepEqual(found, times);
    });
  }
});

describe('an event says', () => {
  const address = `${deployment.url.href}ateliers/a/`;
  const movedThenCancelled: Given = { evidence: 'annonce', state: 'annule', formerStart: '2023-03-01' };
  const openEnd = 'L’heure de fin n’est pas connue\u00a0: une heure est comptée par défaut.';
  const free = 'TRANSP:TRANSPARENT';
  const postponed: Given = { evidence: 'annonce', state: 'reporte', start: '2027-02', formerStart: '2027-01-20T10:00' };
  const moved: Given = { evidence: 'annonce', state: 'annule', start: '2027', formerStart: '2027-01-20T10:00' };
  const sources = [{ title: 'A', date: '2024-01-20' }, { title: 'B', date: '2023-12' }, { title: 'C' }];
  const cases: [what: string, given: Given, name: string, line: string | undefined][] = [
    ['that it is planned', { evidence: 'annonce' }, 'STATUS', 'STATUS:TENTATIVE'],
    ['that it is confirmed', { evidence: 'annonce', state: 'confirme' }, 'STATUS', 'STATUS:CONFIRMED'],
    ['that it took place', { evidence: 'compte-rendu' }, 'STATUS', 'STATUS:CONFIRMED'],
    ['that it is cancelled', { evidence: 'annonce', state: 'annule' }, 'STATUS', 'STATUS:CANCELLED'],
    ['so in its title', { evidence: 'annonce', state: 'annule', title: 'A' }, 'SUMMARY', 'SUMMARY:A (annulé)'],
    ['that nothing changed', {}, 'SEQUENCE', 'SEQUENCE:0'],
    ['that it lost its day', { state: 'reporte', start: '2023', formerStart: '2023-03-01' }, 'SEQUENCE', 'SEQUENCE:1'],
    ['that it moved', { state: 'reporte', formerStart: '2023-03-01' }, 'SEQUENCE', 'SEQUENCE:2'],
    ['that it moved, then was cancelled', movedThenCancelled, 'SEQUENCE', 'SEQUENCE:3'],
    ['where', { place: { name: 'A', address: '1 rue B, Paris' } }, 'LOCATION', 'LOCATION:A\\, 1 rue B\\, Paris'],
    ['when a source last told of it', { sources }, 'LAST-MODIFIED', 'LAST-MODIFIED:20240120T000000Z'],
    ['nothing of its revision without a dated source', {}, 'LAST-MODIFIED', undefined],
    ['its address', {}, 'URL', `URL:${address}`],
    ['its address again', { summary: 'Un ; mot' }, 'DESCRIPTION', `DESCRIPTION:Un\u202f\\; mot\\n\\n${address}`],
    ['that its end is a guess', { start: '2023-03-14T14:00' }, 'DESCRIPTION', `DESCRIPTION:${openEnd}\\n\\n${address}`],
    ['that nobody is busy all day', { start: '2023-01-04', end: '2023-06-30' }, 'TRANSP', free],
    ['that nobody is busy at what is cancelled', { ...moved, start: '2027-01-21T10:00' }, 'TRANSP', free],
    ['that one is busy at its hours', { start: '2023-03-14T14:00' }, 'TRANSP', undefined],
    ['the same to Outlook', {}, 'X-MICROSOFT-CDO-BUSYSTATUS', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'],
    ['its former hour once put off to a month', postponed, 'DTSTART', 'DTSTART:20270120T090000Z'],
    ['that this hour is free', postponed, 'TRANSP', free],
    ['that it is not held then', postponed, 'STATUS', 'STATUS:CANCELLED'],
    ['that it is put off', { ...postponed, title: 'A' }, 'SUMMARY', 'SUMMARY:A (reporté)'],
    ['its former hour, put off then cancelled', { ...moved, title: 'A' }, 'SUMMARY', 'SUMMARY:A (annulé)'],
    ['who it is', {}, 'UID', `UID:a@${deployment.url.hostname}`],
  ];
  for (const [what, given, name, line] of cases) it(what, () => assert.equal(valueOf(name, given), line));
});

describe('a calendar', () => {
  const events = [
    workshop('a', { title: `Été ${'é'.repeat(100)}\rATTACH:https://exemple.fr/` }),
    workshop('b', { start: '2023-04-01T10:00', summary: '🚀a'.repeat(60) }),
  ];

  it('bears a name', () =>
    assert.match(calendarOf(events, 'Saison 2'), /\r\nX-WR-CALNAME:Programme 10\u00a0%\\, Saison 2\r\n/));

  it('bears none for one event, which joins the calendar of who opens it', () =>
    assert.doesNotMatch(calendarOf(events), /\nX-WR-CALNAME/));

  it('has lines of 75 octets at the most, each ended as the rules say', () => {
    const lines = calendarOf(events, 'Saison 2').split('\r\n');
    assert.equal(lines.pop(), '');
    const found = lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line));
    assert.deepEqual(found, []);
    assert.equal(lines.at(-1), 'END:VCALENDAR');
  });

  it('may be empty', () => assert.match(calendarOf([], 'Saison 3'), /^BEGIN:VCALENDAR\r\n/));
});
