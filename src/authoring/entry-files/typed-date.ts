import { plain } from '../../plain.ts';

const months = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/** The day first, as in French, or last, as in ISO 8601; a month by its number or its name; four figures for the year. */
const dates = [
  /^(?:le )?(?:[a-z]+di |dimanche )?(?:(?<day>\d{1,2})(?:er)?[-/. ])?(?<month>\d{1,2}|[a-z]{3,})[-/. ](?<year>\d{4})(?!\d)/,
  /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?!\d)/,
];

/** ` 10:00`, `T9h30`, `, à 14 h`; nothing at all. */
const time = /^(?:(?:t|,? (?:a )?)(?<hour>\d{1,2}) ?[h:] ?(?<minute>\d{2})?(?::\d{2})?)?$/;

/** A date as people type it, in the form of ISO 8601, whether it exists or not: `12 mai 2026, à 14h` → `2026-05-12T14:00`. */
export function typedDate(text: string): string | undefined {
  const typed = plain(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  const date = dates.map((form) => form.exec(typed)).find((found) => found !== null);
  const clock = date && time.exec(typed.slice(date[0].length))?.groups;
  if (!clock) return undefined;
  const { year, month = '', day } = date.groups!;
  const rank = /\d/.test(month) ? month : String(months.indexOf(month) + 1);
  const written = [year, rank, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  const { hour, minute = '00' } = clock;
  return hour === undefined ? written : `${written}T${hour.padStart(2, '0')}:${minute}`;
}

/** The same, of one that begins with its month, as in the United States: `03/14/2023`. */
export const americanDate = (text: string): string | undefined =>
  typedDate(text.replace(/^\s*(\d{1,2})([-/.])(\d{1,2})(?=\2\d{4})/, '$3$2$1'));
