import { Temporal } from 'temporal-polyfill';
import { dayOf, firstDay, lastDay, type LocalDate } from '../catalogue/dates.ts';
import { sortedBy, type ProjectEntry, type SeasonEntry } from '../catalogue/entry.ts';
import { counted, listed } from '../catalogue/french.ts';

/** How long the code of a project went on changing after the last season that carried it. */
interface Afterlife {
  project: ProjectEntry;
  seasonEnd: LocalDate;
  lastActivity: LocalDate;
  /** Whole months between the two; undefined when the code changed last during the season. */
  months?: number;
}

const monthsBetween = (from: string, to: string) =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'months' }).months;

/**
 * The projects whose last activity is known to the month at least and whose last season is over, the longest lived
 * first; and those whose last season has no known end.
 */
export function afterlives(projects: readonly ProjectEntry[], seasons: readonly SeasonEntry[]) {
  const dated = projects.filter(({ data }) => data.lastActivity && dayOf(data.lastActivity).length > 4);
  const known: Afterlife[] = [];
  const open: ProjectEntry[] = [];
  for (const project of sortedBy(dated, ({ data }) => data.title)) {
    const last = seasons.find(({ data }) => data.number === Math.max(...project.data.seasons));
    if (!last) continue;
    const { end } = last.data;
    if (!end) {
      open.push(project);
      continue;
    }
    const lastActivity = project.data.lastActivity!;
    const isAfter = firstDay(lastActivity) > lastDay(end);
    known.push({
      project,
      seasonEnd: end,
      lastActivity,
      ...(isAfter && { months: monthsBetween(lastDay(end), firstDay(lastActivity)) }),
    });
  }
  return { known: known.sort((a, b) => (b.months ?? -1) - (a.months ?? -1)), open };
}

/** `2 ans et 9 mois`, `8 mois`, `moins d’un mois`, `pendant la saison`. */
export function formatAfterlife({ months }: Pick<Afterlife, 'months'>): string {
  if (months === undefined) return 'pendant la saison';
  if (months === 0) return 'moins d’un mois';
  const parts = [months >= 12 && counted(Math.floor(months / 12), 'an'), months % 12 > 0 && `${months % 12}\u00a0mois`];
  return listed(parts.flatMap((part) => part || []));
}
