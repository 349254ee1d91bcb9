import { projectStatuses } from '../schemas/vocabulary.ts';
import { firstDay, formatDay, monthsAfter, type LocalDate } from './dates.ts';
import { sortedBy, type ProjectEntry } from './entry.ts';
import { isCarriedThrough } from './outcomes.ts';

type ProjectData = ProjectEntry['data'];

/** Whether a project changed in the twelve months before `now`: the only ones of which a colour may speak. */
export const isRecent = ({ lastActivity }: ProjectData, now: LocalDate) =>
  lastActivity !== undefined && firstDay(lastActivity) > monthsAfter(now, -12);

/** What a line tells before the change: what one may take, how it ended. `Licence MIT`, `Python`. */
export function factsOf(project: ProjectEntry): string[] {
  const { licence, repositories, status, technologies } = project.data;
  const isCarried = isCarriedThrough(project);
  const withoutLicence = repositories.length > 0 ? 'Licence non indiquée' : isCarried && 'Sans code public';
  const ending = isCarried ? technologies[0] : projectStatuses[status];
  return [licence ? `Licence ${licence}` : withoutLicence, ending].flatMap((fact) => fact || []);
}

/** `code modifié en mai 2025`: what is known of the life of a project is told with its date. */
export const changeOf = ({ lastActivity, repositories }: ProjectData) =>
  lastActivity && `${repositories.length > 0 ? 'code modifié' : 'modifié'} en ${formatDay(lastActivity.slice(0, 7))}`;

/** The dates of a project, the oldest first: those that its author tells, and the last change. */
export function threadOf({ lastActivity, milestones, repositories }: ProjectData): ProjectData['milestones'] {
  const isTold = milestones.some(({ date }) => date === lastActivity);
  const text = `Dernier changement connu${repositories.length > 0 ? ' du code' : ''}.`;
  const points = lastActivity && !isTold ? [...milestones, { date: lastActivity, text }] : milestones;
  return sortedBy(points, ({ date }) => firstDay(date));
}
