import { formatDay, type LocalDate } from './dates.ts';
import type { Project } from '../schemas/project.ts';

type Source = Project['sources'][number];

const keyOf = ({ title, url }: Source) => url ?? title;

/** The sources of a page, each once, and the number by which a figure names its own. */
export function sourceNumbers(all: readonly Source[]) {
  const keys = [...new Set(all.map(keyOf))];
  const sources = keys.map((key) => all.find((source) => keyOf(source) === key)!);
  return { sources, numberOf: (source: Source) => keys.indexOf(keyOf(source)) + 1 };
}

const plainSpaces = (text: string) => text.replaceAll(/\s/gu, ' ');

/** Whether the title of a source already tells its day, whatever the spaces of either. */
export const tellsDay = (title: string, date: LocalDate) => plainSpaces(title).includes(plainSpaces(formatDay(date)));
