import { administrationLabel, administrationsNamed } from '../catalogue/administrations.ts';
import { isCancelled, momentOf } from '../catalogue/agenda.ts';
import { formatDay, type LocalDate } from '../catalogue/dates.ts';
import type { AdministrationEntry, PostEntry, ProjectEntry, WorkshopEntry } from '../catalogue/entry.ts';
import { agree, counted, inWords, listed, sentence } from '../catalogue/french.ts';
import { isCarriedThrough, outcomesInWords, outcomesOf } from '../catalogue/outcomes.ts';
import type { Among } from '../catalogue/season-counts.ts';
import { isReusable } from '../catalogue/shelves.ts';
import { hasLeft } from '../catalogue/timeline.ts';
import { projectPath } from '../routes.ts';
import { evidences } from '../schemas/vocabulary.ts';
import { afterlives, formatAfterlife } from './afterlife.ts';
import texts from './charts.json' with { type: 'json' };

/** A line of a chart. */
interface Bar {
  label: string;
  /** The page of what the bar stands for. */
  path?: string;
  /** What the bar says, in words or figures. */
  value: string;
  /** How long it is, beside the others. */
  size: number;
  /** What it rests on, for the table. */
  details: string;
}

/** A figure of one conclusion, which is its title. */
export interface Chart {
  id: string;
  title: string;
  /** What the title does not say. */
  summary: string;
  /** Who counted, and in what. */
  source: string;
  /** The heads of the table: what a bar stands for, what it says, what it rests on. */
  columns: readonly string[];
  bars: Bar[];
}

/** What the charts count. */
interface Counted extends Among {
  administrations: readonly AdministrationEntry[];
  posts: readonly PostEntry[];
  now: LocalDate;
}

interface Claim {
  count: number;
  /** Out of how many. */
  total?: number;
  /** For one, then for many. */
  noun: readonly string[];
  verb: readonly string[];
  /** The whole sentence when there is none. */
  none: string;
}

/** `Dix projets sur dix-huit ont abouti`. */
export function conclusion({ count, total, noun, verb, none }: Claim): string {
  if (count === 0) return none;
  const [number, all] = total === undefined ? inWords(count) : inWords(count, total);
  const share = all === undefined ? '' : ` sur ${all}`;
  const formOf = ([one = '', many]: readonly string[]) => agree(count, one, many);
  return sentence(`${number}\u00a0${formOf(noun)}${share} ${formOf(verb)}`);
}

/** A bar as long as what it names is many. */
const barOf = (label: string, names: readonly string[]): Bar => ({
  label,
  value: String(names.length),
  size: names.length,
  details: listed(names),
});

const titlesOf = (projects: readonly ProjectEntry[]) => projects.map(({ data }) => data.title);

/** What is counted for a chart: its words are in ./charts.json. */
type Count = Pick<Claim, 'count' | 'total'> & Pick<Chart, 'summary' | 'bars'>;

const countOutcomes = ({ projects }: Counted): Count => ({
  count: projects.filter(isCarriedThrough).length,
  total: projects.length,
  summary: `${sentence(outcomesInWords(projects))}.`,
  bars: outcomesOf(projects).map(({ label, items }) => barOf(label, titlesOf(items))),
});

function countReusable({ projects }: Counted): Count {
  const carried = projects.filter(isCarriedThrough);
  const free = carried.filter(isReusable);
  const others = carried.filter((project) => !free.includes(project));
  const shared = others.filter(({ data }) => data.repositories.length > 0);
  const unknown = others.filter((project) => !shared.includes(project));
  return {
    count: free.length,
    total: carried.length,
    summary: 'Leur code est public, sous une licence qui permet de le réutiliser.',
    bars: [
      barOf('Code public, licence libre', titlesOf(free)),
      barOf('Code public, licence non indiquée', titlesOf(shared)),
      barOf('Pas de code public connu', titlesOf(unknown)),
    ],
  };
}

function countAfterlives({ projects, seasons }: Counted): Count {
  const { known, open } = afterlives(projects, seasons);
  const alive = known.filter(({ months }) => months !== undefined);
  const [longest] = alive;
  const notCounted = open.map(
    ({ data }) => `${data.title} (code modifié en ${formatDay(data.lastActivity!.slice(0, 7))})`,
  );
  const summary = [
    `On connaît le dernier changement du code et la fin de la saison de ${counted(known.length, 'projet')}.`,
    longest && `Le plus longtemps\u00a0: ${longest.project.data.title}, ${formatAfterlife(longest)}.`,
    open.length > 0 &&
      `${sentence(listed(notCounted))} ${agree(open.length, 'n’est pas compté', 'ne sont pas comptés')}\u00a0: on ignore la fin de la saison.`,
  ];
  return {
    count: alive.length,
    summary: summary.filter(Boolean).join(' '),
    bars: known.map((life) => ({
      label: life.project.data.title,
      path: projectPath(life.project.id),
      value: formatAfterlife(life),
      /** Less than a month is still after the season: it has its bar. */
      size: life.months === undefined ? 0 : Math.max(life.months, 0.5),
      details: `Saison close\u00a0: ${formatDay(life.seasonEnd)}. Code modifié\u00a0: ${formatDay(life.lastActivity)}.`,
    })),
  };
}

/** The administrations that an entry names, without those that are only above another. */
export const participants = (
  all: readonly AdministrationEntry[],
  entries: readonly { data: { administrations: readonly string[] } }[],
): AdministrationEntry[] => all.filter(({ id }) => entries.some(({ data }) => data.administrations.includes(id)));

function countAdministrations({ administrations, projects, seasons, workshops }: Counted): Count {
  const shared = projects
    .filter(({ data }) => data.administrations.length > 1)
    .sort((a, b) => b.data.administrations.length - a.data.administrations.length);
  const all = participants(administrations, [...projects, ...seasons, ...workshops]).length;
  const ofProjects = participants(administrations, projects).length;
  return {
    count: shared.length,
    summary:
      all === 0
        ? 'Aucune administration n’est encore citée.'
        : `${all}\u00a0${agree(all, 'ministère, direction ou institution', 'ministères, directions et institutions')}, ` +
          `chacun compté une fois, ${agree(all, 'est cité', 'sont cités')} dans les fiches, dont ${ofProjects} pour un projet au moins.`,
    bars: shared.map(({ id, data }) => ({
      ...barOf(data.title, administrationsNamed(data.administrations, administrations).map(administrationLabel)),
      path: projectPath(id),
    })),
  };
}

function countTraces({ workshops, posts, now }: Counted): Count {
  const past = workshops.filter((workshop) => momentOf(workshop, now) === 'past' && !isCancelled(workshop));
  // An article about what was only announced is no trace of it.
  const seen = past.filter((workshop) => workshop.data.evidence === 'compte-rendu' && hasLeft(workshop, posts));
  const others = past.filter((workshop) => !seen.includes(workshop));
  const namesOf = (events: readonly WorkshopEntry[]) =>
    events.map(({ data }) => `${data.title} (${formatDay(data.start)})`);
  const known = { ...evidences, 'compte-rendu': 'Rien en ligne, mais la rencontre est attestée' };
  return {
    count: seen.length,
    total: past.length,
    summary: 'Des autres, on connaît la date, parfois le lieu et le sujet.',
    bars: [
      barOf('Une vidéo, des diapositives, du code ou un article', namesOf(seen)),
      ...Object.entries(known).map(([evidence, label]) =>
        barOf(label, namesOf(others.filter(({ data }) => data.evidence === evidence))),
      ),
    ],
  };
}

const counts: [id: keyof typeof texts, countIn: (catalogue: Counted) => Count][] = [
  ['statuts', countOutcomes],
  ['reutiliser', countReusable],
  ['apres-la-saison', countAfterlives],
  ['administrations', countAdministrations],
  ['traces', countTraces],
];

/** The programme in five conclusions, all counted in the catalogue. */
export const chartsOf = (catalogue: Counted): Chart[] =>
  counts.map(([id, countIn]) => {
    const { summary, bars, ...count } = countIn(catalogue);
    const { source, columns, ...claim } = texts[id];
    return { id, title: conclusion({ ...claim, ...count }), summary, source, columns, bars };
  });
