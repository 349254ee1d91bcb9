import { administrationKinds, projectStatuses } from '../schemas/vocabulary.ts';
import { administrationGroups, administrationLabel } from '../catalogue/administrations.ts';
import { sortedBy, type AdministrationEntry, type ProjectEntry } from '../catalogue/entry.ts';

/** A line of a bar chart: how many things a name stands for, and their names. */
export interface Bar {
  label: string;
  names: string[];
  /** Things of which nothing is known: drawn paler, after the others. */
  isUnknown?: boolean;
}

/** The longest first, then by name; the unknown last. */
const longestFirst = (bars: Bar[]): Bar[] =>
  sortedBy(bars, ({ label }) => label).sort(
    (a, b) => Number(a.isUnknown ?? false) - Number(b.isUnknown ?? false) || b.names.length - a.names.length,
  );

const named = (bars: ReadonlyMap<string, string[]>, isUnknown: (label: string) => boolean = () => false): Bar[] =>
  longestFirst([...bars].map(([label, names]) => ({ label, names, ...(isUnknown(label) && { isUnknown: true }) })));

function groupedBy(projects: readonly ProjectEntry[], labelsOf: (project: ProjectEntry) => string[]) {
  const groups = new Map<string, string[]>();
  for (const project of projects)
    for (const label of new Set(labelsOf(project)))
      groups.set(label, [...(groups.get(label) ?? []), project.data.title]);
  return groups;
}

/** Administrations by kind. */
export const kindBars = (administrations: readonly AdministrationEntry[]): Bar[] =>
  longestFirst(
    administrationGroups(administrations).map(({ label, items }) => ({
      label,
      names: items.map(administrationLabel),
      ...(!Object.values<string>(administrationKinds).includes(label) && { isUnknown: true }),
    })),
  );

/** Projects by what became of them, in the order of the vocabulary. */
export const outcomeBars = (projects: readonly ProjectEntry[]): Bar[] =>
  Object.entries(projectStatuses)
    .map(([status, label]) => ({
      label,
      names: projects.filter(({ data }) => data.status === status).map(({ data }) => data.title),
      ...(status === 'inconnu' && { isUnknown: true }),
    }))
    .filter(({ names }) => names.length > 0);

/**
 * The names in a text that tells the technologies of a project, without version nor precision:
 * `Python 3.10` → `Python`, `MinIO et S3` → both.
 */
export const technologyNames = (text: string): string[] =>
  text
    .replace(/\s*\(.*\)$/, '')
    .split(' et ')
    .map((name) => name.replace(/\s+v?\d[\d.]*$/, '').trim())
    .filter(Boolean);

/** Technologies that two projects or more employ, and how many others one project alone does. */
export function technologyBars(projects: readonly ProjectEntry[]): { bars: Bar[]; others: string[] } {
  const all = named(groupedBy(projects, ({ data }) => data.technologies.flatMap(technologyNames)));
  return {
    bars: all.filter(({ names }) => names.length > 1),
    others: all.filter(({ names }) => names.length === 1).map(({ label }) => label),
  };
}

const noLicence = ['Non indiquée', 'Inconnue', 'Sans objet'];

/** The name of a licence in a text that may say more: `GPL-3.0 (licence du code d’origine)`. */
export function licenceName(text = 'inconnue'): string {
  const name = text.replace(/\s*\(.*\)$/, '');
  return noLicence.find((label) => label.toLowerCase() === name.toLowerCase()) ?? name;
}

/** Projects by the licence of their code; those without a known one come last. */
export const licenceBars = (projects: readonly ProjectEntry[]): Bar[] =>
  named(
    groupedBy(projects, ({ data }) => [licenceName(data.licence)]),
    (label) => noLicence.includes(label),
  );
