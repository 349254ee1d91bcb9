import { dayOf } from '../../catalogue/dates.ts';
import type {
  AdministrationEntry,
  Entry,
  PageEntry,
  PostEntry,
  ProjectEntry,
  SeasonEntry,
  WorkshopEntry,
} from '../../catalogue/entry.ts';
import { latestPosts } from '../../catalogue/home.ts';
import * as paths from '../../catalogue/paths.ts';
import { neighboursOf } from '../../catalogue/posts.ts';
import { aboutProject, aboutWorkshop, successorsOf } from '../../catalogue/related.ts';
import { seasonOfPost, seasonOfWorkshop } from '../../catalogue/seasons.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Reference } from '../../schemas/references.ts';
import { entriesEmbedding } from './embedded.ts';
import { formsListing } from './form-pages.ts';
import { postLists, projectLists, timelines } from './list-pages.ts';
import type { SiteContent } from './site-content.ts';

/** The pages of an entry: its own, and those that show something of it. */
interface ShownOn<Item extends Entry<unknown>> {
  own: (entry: Item, site: SiteContent) => string[];
  also: (entry: Item, site: SiteContent) => string[];
  /** Other pages than its own that show its text. */
  text?: (entry: Item, site: SiteContent) => string[];
}

const pathsOf = (path: (id: string) => string, entries: readonly { id: string }[]) => entries.map(({ id }) => path(id));

const idsOf = (entries: readonly (SeasonEntry | undefined)[]) => entries.flatMap((entry) => entry?.id ?? []);

const seasonPathOf = (season: SeasonEntry | undefined) => (season ? [paths.seasonPath(season.data.number)] : []);

/** Figures count everything, and the file of a season tells its projects and its meetings. */
const figuresOf = (seasons: readonly (SeasonEntry | undefined)[]) => [
  paths.chartsPath,
  ...seasons.flatMap((season) => (season ? [paths.seasonFilePath(season.data.number)] : [])),
];

const posts: ShownOn<PostEntry> = {
  own: ({ id }) => [paths.postPath(id)],
  also: (post, site) => [
    ...pathsOf(paths.postPath, Object.values(neighboursOf(post, site.posts))),
    ...postLists(site),
    ...seasonPathOf(seasonOfPost(post, site.seasons)),
    ...post.data.projects.map(paths.projectPath),
    ...(post.data.workshop ? [paths.workshopPath(post.data.workshop), ...timelines(site)] : []),
    ...(site.posts.indexOf(post) < latestPosts ? [paths.homePath] : []),
    ...formsListing('actualites'),
    paths.siteMapPath,
    paths.feedPath,
  ],
  text: () => [paths.feedPath],
};

const projects: ShownOn<ProjectEntry> = {
  own: ({ id }) => [paths.projectPath(id)],
  also: ({ id, data }, site) => [
    ...projectLists(site),
    ...data.seasons.map(paths.seasonPath),
    ...data.seasons.map(paths.seasonFilePath),
    paths.chartsPath,
    ...data.predecessors.map(paths.projectPath),
    ...pathsOf(paths.projectPath, successorsOf(id, site.projects)),
    ...pathsOf(paths.postPath, aboutProject(id, site.posts)),
    ...pathsOf(paths.workshopPath, aboutProject(id, site.workshops)),
    // The home page shows some, and counts them all.
    paths.homePath,
    paths.administrationsPath,
    ...pagesEmbedding('projets', [id], site),
    ...formsListing('projets'),
    paths.siteMapPath,
  ],
};

const workshops: ShownOn<WorkshopEntry> = {
  own: ({ id }) => [paths.workshopPath(id)],
  also: (workshop, site) => [
    ...timelines(site),
    ...seasonPathOf(seasonOfWorkshop(workshop, site.seasons)),
    ...figuresOf([seasonOfWorkshop(workshop, site.seasons)]),
    ...workshop.data.projects.map(paths.projectPath),
    ...pathsOf(paths.postPath, aboutWorkshop(workshop.id, site.posts)),
    ...pathsOf(
      paths.workshopPath,
      site.workshops.filter(({ data }) => dayOf(data.start) === dayOf(workshop.data.start)),
    ),
    ...(workshop.data.kind === 'formation' ? [paths.trainingsPath] : []),
    paths.homePath,
    paths.seasonsPath,
    ...pagesEmbedding('ateliers', [workshop.id], site),
    ...pagesEmbedding('saisons', idsOf([seasonOfWorkshop(workshop, site.seasons)]), site),
    ...formsListing('ateliers'),
    paths.siteMapPath,
  ],
};

/** What falls in a season follows from its dates, and from those of the next one. */
const seasonRules: ShownOn<SeasonEntry> = {
  own: ({ data }) => [paths.seasonPath(data.number)],
  also: (season, site) => [
    ...timelines(site),
    ...site.seasons.flatMap(seasonPathOf),
    ...figuresOf(site.seasons),
    ...postLists(site),
    ...projectLists(site),
    ...pathsOf(
      paths.postPath,
      site.posts.filter((post) => seasonOfPost(post, site.seasons) === season),
    ),
    ...pathsOf(
      paths.workshopPath,
      site.workshops.filter((workshop) => seasonOfWorkshop(workshop, site.seasons) === season),
    ),
    ...pathsOf(
      paths.projectPath,
      site.projects.filter(({ data }) => data.seasons.includes(season.data.number)),
    ),
    paths.homePath,
    paths.seasonsPath,
    paths.trainingsPath,
    ...pagesEmbedding('saisons', idsOf(site.seasons), site),
    ...formsListing('saisons'),
    paths.siteMapPath,
  ],
};

const administrationRules: ShownOn<AdministrationEntry> = {
  own: () => [paths.administrationsPath],
  also: ({ id }, site) => {
    const naming = (entry: { data: { administrations: string[] } }) => entry.data.administrations.includes(id);
    return [
      ...projectLists(site),
      ...pathsOf(paths.projectPath, site.projects.filter(naming)),
      ...pathsOf(paths.workshopPath, site.workshops.filter(naming)),
      ...site.seasons.filter(naming).flatMap(seasonPathOf),
      ...figuresOf(site.seasons),
      ...formsListing('administrations'),
    ];
  },
};

/** Texts that introduce several pages. */
const introduced: Record<string, (site: SiteContent) => string[]> = { actualites: postLists, projets: projectLists };

const introducedBy = ({ id }: PageEntry, site: SiteContent) =>
  Object.hasOwn(introduced, id) ? introduced[id]!(site) : [];

const pages: ShownOn<PageEntry> = {
  own: ({ id }) => [id === 'accueil' ? paths.homePath : `/${id}/`],
  also: (page, site) => [paths.siteMapPath, ...introducedBy(page, site)],
  text: introducedBy,
};

const rules = {
  actualites: posts,
  projets: projects,
  ateliers: workshops,
  saisons: seasonRules,
  administrations: administrationRules,
  pages,
};

/** The pages that show an entry of a collection by a component of a text. */
function pagesEmbedding(collection: Reference['collection'], ids: readonly string[], site: SiteContent): string[] {
  return entriesEmbedding(collection, ids, site).flatMap((text) => {
    const found = text.collection && find(text.collection, text.id, site);
    return found ? [...found.rule.own(found.entry, site), ...(found.rule.text?.(found.entry, site) ?? [])] : [];
  });
}

/** The pages of an entry of a collection in the site that `site` makes; none for one that the check refuses. */
export function pagesShowing(
  collection: CollectionName,
  id: string,
  site: SiteContent,
): { own: string[]; also: string[] } {
  const found = find(collection, id, site);
  return {
    own: found?.rule.own(found.entry, site) ?? [],
    also: found?.rule.also(found.entry, site) ?? [],
  };
}

/** An entry, with the rule of its collection; none when the check refuses it. */
function find(collection: CollectionName, id: string, site: SiteContent) {
  const entries: Record<CollectionName, readonly Entry<unknown>[]> = {
    actualites: site.posts,
    projets: site.projects,
    ateliers: site.workshops,
    saisons: site.seasons,
    administrations: site.administrations,
    pages: site.pages,
  };
  const entry = entries[collection].find((candidate) => candidate.id === id);
  return entry && { entry, rule: rules[collection] as ShownOn<Entry<unknown>> };
}
