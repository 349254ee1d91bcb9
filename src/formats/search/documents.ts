import { toString } from 'mdast-util-to-string';
import { htmlToHast } from 'satteri';
import { administrationLabel, administrationsNamed } from '../../catalogue/administrations.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { criteriaById, postFacets, projectFacets, workshopFacets } from '../../catalogue/facets.ts';
import { formatDay, formatDays, localDate } from '../../catalogue/dates.ts';
import { textOf, type TextEntry } from '../../catalogue/text.ts';
import type { PostEntry, WorkshopEntry } from '../../catalogue/entry.ts';
import type { Block } from '../../markdown/blocks.ts';
import { entryPaths } from '../../routes.ts';
import { postKinds, themes, workshopKinds, workshopLinkKinds, type Theme } from '../../schemas/vocabulary.ts';
import { href } from '../../site.ts';
import { documentKinds, type SearchDocument } from './document.ts';

/**
 * Characters of text in the index, all pages together: about 40 kB once compressed. Past them a page is known by its
 * title, keywords and summary only. Pages and projects come first, then the newest posts and workshops.
 */
const longestTexts = 110_000;

/** What people look for when they mean a theme, besides its name. */
const themeWords: Partial<Record<Theme, string>> = {
  langage: 'TAL NLP LLM IA intelligence artificielle',
  documents: 'OCR numérisation',
  cartes: 'cartographie géographie SIG',
  visualisation: 'graphique dataviz dashboard',
  publications: 'automatisation reproductible',
  confidentialite: 'RGPD vie privée anonymisation',
  collecte: 'scraping moissonnage web',
  ecoresponsabilite: 'empreinte carbone',
  infrastructure: 'MLOps cloud',
};

/** The HTML of a text in the order of reading, what its components say among it. */
const htmlOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (typeof block === 'string') return block;
      const { blocks: within, figures = [], attributes } = block;
      const said = ['title', 'author', 'caption'].map((name) => String(attributes[name] ?? '').replaceAll('<', '&lt;'));
      return ` ${[...said, ...figures.map(({ value, label }) => `${value} ${label}`), htmlOf(within)].join(' ')} `;
    })
    .join('');

const plainText = (entry: TextEntry): string =>
  entry.rendered
    ? toString(htmlToHast(htmlOf(textOf(entry).blocks), { fragment: true }))
        .replaceAll(/\s+/g, ' ')
        .trim()
    : '';

/** What the search knows of each page of the site that has an entry. */
export function searchDocuments({ pages, projects, posts, workshops, seasons, administrations }: Catalogue) {
  const named = (ids: readonly string[]) =>
    administrationsNamed(ids, administrations).flatMap((entry) => [administrationLabel(entry), entry.data.name]);
  let left = longestTexts;
  /** A text as long as there is room; past it, none is read any more. */
  const bounded = (read: () => string) => {
    if (left < 0) return '';
    const text = read();
    left -= text.length;
    return left < 0 ? '' : text;
  };
  const ofProjects = criteriaById(projectFacets(projects, seasons, administrations));
  const ofPosts = criteriaById(postFacets(posts, seasons));
  const ofWorkshops = criteriaById(workshopFacets(workshops, seasons));
  /** An entry has the themes of the projects that it names. */
  const themesOf = ({ data }: PostEntry | WorkshopEntry) => {
    const criteria = data.projects.flatMap((id) => ofProjects.get(id) ?? []);
    return [...new Set(criteria.filter((criterion) => criterion.startsWith('theme=')))];
  };

  // In this order, that of the texts that are kept.
  const documents: SearchDocument[] = [
    ...pages.map((page) => ({
      kind: 'pages' as const,
      address: href(entryPaths.pages(page.id)),
      title: page.data.title,
      detail: documentKinds.pages.one,
      criteria: [],
      keywords: page.id === 'administrations' ? named(administrations.map(({ id }) => id)).join(' ') : '',
      summary: page.data.summary,
      text: bounded(() => plainText(page)),
    })),
    ...seasons.map(({ data }) => ({
      kind: 'pages' as const,
      address: href(entryPaths.saisons(String(data.number))),
      title: `${data.title}, ${data.year}`,
      detail: 'Saison',
      criteria: [`saison=${data.number}`],
      keywords: named(data.administrations).join(' '),
      summary: data.summary,
      text: bounded(() => data.phases.map(({ name }) => name).join(', ')),
    })),
    ...projects.map((project) => ({
      kind: 'projets' as const,
      address: href(entryPaths.projets(project.id)),
      title: project.data.title,
      detail: documentKinds.projets.one,
      criteria: ofProjects.get(project.id) ?? [],
      keywords: [
        ...[...project.data.aliases, ...project.data.technologies, ...named(project.data.administrations)],
        ...project.data.themes.flatMap((id) => [themes[id], themeWords[id] ?? '']),
        project.data.lead ?? '',
      ].join(' '),
      summary: project.data.summary,
      text: bounded(() => plainText(project)),
    })),
    ...posts.map((post) => ({
      kind: 'actualites' as const,
      address: href(entryPaths.actualites(post.id)),
      title: post.data.title,
      detail: `${post.data.kind ? postKinds[post.data.kind] : documentKinds.actualites.one}, ${formatDay(post.data.date)}`,
      date: localDate(post.data.date),
      criteria: [...(ofPosts.get(post.id) ?? []), ...themesOf(post)],
      keywords: '',
      summary: post.data.summary,
      text: bounded(() => plainText(post)),
    })),
    ...workshops.toReversed().map((workshop) => ({
      kind: 'ateliers' as const,
      address: href(entryPaths.ateliers(workshop.id)),
      title: workshop.data.title,
      detail: `${workshopKinds[workshop.data.kind]}, ${formatDays(workshop.data.start, workshop.data.end)}`,
      date: localDate(workshop.data.start),
      criteria: [...(ofWorkshops.get(workshop.id) ?? []), ...themesOf(workshop)],
      keywords: [
        ...workshop.data.links.map(({ kind, title }) => `${kind} ${workshopLinkKinds[kind]} ${title}`),
        ...[...named(workshop.data.administrations), ...workshop.data.speakers.map(({ name }) => name)],
        workshop.data.place?.name ?? '',
      ].join(' '),
      summary: workshop.data.summary ?? '',
      text: bounded(() => plainText(workshop)),
    })),
  ];
  return documents;
}
