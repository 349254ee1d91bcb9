import type { Component } from './jcal.ts';

export const tzid = 'Europe/Paris';

/** One of the two hours of the year: from the last Sunday of a month, since 1996. */
const hour = (
  name: string,
  abbreviation: string,
  start: string,
  month: number,
  from: string,
  to: string,
): Component => [
  name,
  [
    ['dtstart', {}, 'date-time', start],
    ['tzname', {}, 'text', abbreviation],
    ['tzoffsetfrom', {}, 'utc-offset', from],
    ['tzoffsetto', {}, 'utc-offset', to],
    ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
  ],
  [],
];

/** The hours of Paris, for readers that do not know the name of its time zone. */
export const paris: Component = [
  'vtimezone',
  [['tzid', {}, 'text', tzid]],
  [
    hour('daylight', 'CEST', '1996-03-31T02:00:00', 3, '+01:00', '+02:00'),
    hour('standard', 'CET', '1996-10-27T03:00:00', 10, '+02:00', '+01:00'),
  ],
];
