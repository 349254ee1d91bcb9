import { withoutAccents } from './file-name.ts';

const months = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

const weekday = '(?:le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?';

/** The ways to write a day, a month or a year, the day first as in French. Accents and capitals are gone. */
const dates = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?/,
  new RegExp(`^${weekday}(?:(?<day>\\d{1,2})[-/. ])?(?<month>\\d{1,2})[-/. ](?<year>\\d{4})`),
  new RegExp(`^${weekday}(?:(?<day>\\d{1,2})(?:er)? )?(?<month>[a-z]{3,})\\.? (?<year>\\d{4})`),
];

/** `T10:00:00+02:00`, ` 10:00 +0200`, `, à 14 h 30`, ` 14h`; nothing at all. */
const time =
  /^(?:(?:t|,? (?:a )?)(?<hour>\d{1,2}) ?[h:](?: ?(?<minute>\d{2}))?(?<second>:\d{2}(?:\.\d{1,9})?)?(?: ?(?<zone>z|[+-]\d{2}:?\d{2}|cest|cet))?)?$/;

const zones: Record<string, string> = { z: 'Z', cest: '+02:00', cet: '+01:00' };

/** The number of a month, from its name or from the beginning of it that no other month has: `sept` → `9`. */
const monthNumber = (name: string) => {
  const found = months.filter((month) => month.startsWith(name));
  return found.length === 1 ? String(months.indexOf(found[0]!) + 1) : name;
};

/** A date as people type it, in the form of ISO 8601, whether it exists or not: `12 mai 2026, à 14h` → `2026-05-12T14:00`. */
export function typedDate(text: string): string | undefined {
  const typed = withoutAccents(text).replaceAll(/\s+/g, ' ').trim();
  const match = dates.map((form) => form.exec(typed)).find((found) => found !== null);
  const clock = match && time.exec(typed.slice(match[0].length))?.groups;
  if (!clock) return undefined;
  const { year, month = '', day } = match.groups!;
  const { hour, minute = '00', second = '', zone = '' } = clock;
  const date = [year, monthNumber(month), day].filter((part) => part !== undefined);
  const offset = zones[zone] ?? zone.replace(/^(.\d\d):?/, '$1:');
  const padded = date.map((part) => part.padStart(2, '0')).join('-');
  return hour === undefined ? padded : `${padded}T${hour.padStart(2, '0')}:${minute}${second}${offset}`;
}
