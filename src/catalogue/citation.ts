import { projectPath } from '../routes.ts';
import { canonicalUrl, site } from '../site.ts';
import type { Catalogue } from './catalogue.ts';
import { dayOf, formatDay, hasDay, type LocalDate } from './dates.ts';
import type { PostEntry, ProjectEntry, WorkshopEntry } from './entry.ts';
import { aboutProject } from './related.ts';

/** A page that one may cite. */
export interface CitedPage {
  /** From the root of the site, without its base. */
  path: string;
  title: string;
  /** Of the newest of the facts that it tells; none when no fact has a date. */
  date: LocalDate | undefined;
}

type Facts = Partial<{
  projects: readonly ProjectEntry[];
  posts: readonly PostEntry[];
  workshops: readonly WorkshopEntry[];
}>;

/** The latest day, at `now`, at which something happened to these entries. */
function lastDate({ projects = [], posts = [], workshops = [] }: Facts, now: LocalDate) {
  const dates = [
    ...projects.flatMap(({ data }) => data.lastActivity ?? []),
    ...posts.map(({ data }) => data.updated ?? data.date),
    ...workshops.map(({ data }) => data.end ?? data.start),
  ];
  return dates
    .map(dayOf)
    .filter((date) => date <= now)
    .sort()
    .at(-1);
}

/** The pages that say how to cite them: those of projects. */
export function citedPages(catalogue: Catalogue): CitedPage[] {
  const { projects, publicPosts: posts, workshops, now } = catalogue;
  return projects.map((project) => ({
    path: projectPath(project.id),
    title: project.data.title,
    date: lastDate(
      { projects: [project], posts: aboutProject(project.id, posts), workshops: aboutProject(project.id, workshops) },
      now,
    ),
  }));
}

/** What BibTeX reads as commands: https://www.bibtex.com/f/special-characters/. Accents stay as they are, in UTF-8. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words as the value of a BibTeX field. */
export const bibtexText = (words: string) =>
  words.replaceAll(/[\\~^&%#_${}]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** How to cite a page, as a sentence and, by the ends of the names of files, in the formats of bibliographies. */
export interface Citation {
  text: string;
  bib: string;
  json: string;
}

/**
 * How to cite a page: as a sentence, as BibTeX and as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html).
 * The key follows the path, which is kept. The date is that of the facts: the day of reading is the reader's to tell.
 */
export function citationOf({ path, title, date }: CitedPage): Citation {
  const url = canonicalUrl(path);
  const key = `programme10-${path.split('/').filter(Boolean).join('-')}`;
  const parts = date?.split('-') ?? [];
  const fields = {
    author: `{${bibtexText(site.name)}}`,
    title: `{${bibtexText(title)}}`,
    ...Object.fromEntries(
      ['year', 'month', 'day'].flatMap((name, index) => (parts[index] ? [[name, parts[index]]] : [])),
    ),
    url,
    language: 'french',
  };
  const bibtex = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  const csl = {
    id: key,
    type: 'webpage',
    title,
    author: [{ literal: site.name }],
    'container-title': site.name,
    ...(date && { issued: { 'date-parts': [parts.map(Number)] } }),
    URL: url,
    language: 'fr',
  };
  const asOf = date ? `, état ${hasDay(date) ? 'au' : 'de'} ${formatDay(date)}` : '';
  return {
    text: `${site.name}. «\u00a0${title}\u00a0»${asOf}. ${url}`,
    bib: `@misc{${key},\n${bibtex.join('')}}\n`,
    json: `${JSON.stringify([csl], null, 2)}\n`,
  };
}
