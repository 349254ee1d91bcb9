import { toString } from 'mdast-util-to-string';
import { htmlToHast } from 'satteri';
import { textOf, type TextEntry } from '../../astro-internals.ts';
import { administrationLabel, administrationsNamed } from '../../catalogue/administrations.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatDay, formatDays } from '../../catalogue/dates.ts';
import { eventPath } from '../../catalogue/event-path.ts';
import type { Block } from '../../markdown/blocks.ts';
import { entryPaths } from '../../routes.ts';
import { postKinds, themes, workshopKinds, workshopLinkKinds, type Theme } from '../../schemas/vocabulary.ts';
import { href } from '../../site.ts';
import { documentKinds, type SearchDocument } from './document.ts';
import words from './theme-words.json' with { type: 'json' };

/** What people look for when they mean a theme, besides its name. */
const themeWords: Partial<Record<Theme, string>> =
  // None of a theme that is no more.
  words satisfies Record<Exclude<keyof typeof words, Theme>, never>;

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
export function searchDocuments(catalogue: Catalogue): SearchDocument[] {
  const { pages, projects, posts, workshops, seasons, administrations } = catalogue;
  const named = (ids: readonly string[]) =>
    administrationsNamed(ids, administrations).flatMap((entry) => [administrationLabel(entry), entry.data.name]);
  const described = (entry: TextEntry) => ({
    kind: entry.collection,
    address: href(entryPaths[entry.collection](entry.id)),
    title: entry.data.title,
    summary: entry.data.summary ?? '',
    text: plainText(entry),
  });
  return [
    ...pages.map((page) => ({
      ...described(page),
      ...(page.id === 'accueil' && { title: 'Accueil' }),
      detail: documentKinds.pages.one,
      keywords: [
        ...page.data.keywords,
        ...(page.id === 'administrations' ? named(administrations.map(({ id }) => id)) : []),
      ].join(' '),
    })),
    ...seasons.map(({ data }) => ({
      kind: 'pages' as const,
      address: href(entryPaths.saisons(String(data.number))),
      title: `${data.title}, ${data.year}`,
      detail: 'Saison',
      keywords: named(data.administrations).join(' '),
      summary: data.summary,
      text: data.phases.map(({ name }) => name).join(', '),
    })),
    ...projects.map((project) => ({
      ...described(project),
      detail: documentKinds.projets.one,
      keywords: [
        ...project.data.aliases,
        ...project.data.keywords,
        ...project.data.technologies,
        ...named(project.data.administrations),
        ...project.data.themes.flatMap((id) => [themes[id], themeWords[id] ?? '']),
        project.data.lead ?? '',
      ].join(' '),
    })),
    ...posts.map((post) => ({
      ...described(post),
      detail: `${post.data.kind ? postKinds[post.data.kind] : documentKinds.actualites.one}, ${formatDay(post.data.date)}`,
      keywords: formatDay(post.data.date),
    })),
    ...workshops.toReversed().map((workshop) => ({
      ...described(workshop),
      address: href(eventPath(workshop)),
      detail: `${workshopKinds[workshop.data.kind]}, ${formatDays(workshop.data.start, workshop.data.end)}`,
      keywords: [
        ...workshop.data.links.map(({ kind, title }) => `${kind} ${workshopLinkKinds[kind]} ${title}`),
        ...[...named(workshop.data.administrations), ...workshop.data.speakers.map(({ name }) => name)],
        workshop.data.place?.name ?? '',
        formatDays(workshop.data.start, workshop.data.end),
      ].join(' '),
    })),
  ];
}
