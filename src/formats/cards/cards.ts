/** Which pages have a share image, and what it shows. */
import { isCancelled } from '../../catalogue/agenda.ts';
import { formatDay, formatDays } from '../../catalogue/dates.ts';
import type { PageEntry, PostEntry, ProjectEntry, SeasonEntry, WorkshopEntry } from '../../catalogue/entry.ts';
import { agree, listed, sentence } from '../../catalogue/french.ts';
import { featuredOf } from '../../catalogue/home.ts';
import { pageNamed } from '../../catalogue/pages.ts';
import { projectsOfSeason } from '../../catalogue/related.ts';
import { formatSeason, seasonOfPost, seasonOfWorkshop } from '../../catalogue/seasons.ts';
import { seasonColour, themeColour, type Colour } from '../../components/colours.ts';
import * as routes from '../../routes.ts';
import { postKinds, workshopKinds } from '../../schemas/vocabulary.ts';
import { motifPicture, platesPicture } from './picture.ts';

/** What a share image shows. */
export interface Card {
  /** Path of the page that it is of. */
  page: string;
  title: string;
  /** Under the title, where that says little by itself. */
  text?: string;
  /** The kind of page, its season, its date. */
  labels: string[];
  /** An SVG, of `pictureSize`. */
  picture: string;
}

/**
 * As many posts have a card of their own, the newest ones. Older ones, which are hardly shared any more, show that of their
 * season: a card weighs 14 to 45 kB, so that one for each of 10 000 posts would weigh about as much as their pages, and
 * takes about as long to draw as its page to make.
 */
export const ownCards = 30;

/** The sections whose title no author writes. */
const sections = {
  [routes.dataPath]: 'Données ouvertes',
  [routes.searchPath]: 'Recherche',
  [routes.componentsPath]: 'Les composants d’un texte',
};

interface Source {
  /** From the newest. */
  posts: readonly PostEntry[];
  projects: readonly ProjectEntry[];
  workshops: readonly WorkshopEntry[];
  seasons: readonly SeasonEntry[];
  pages: readonly PageEntry[];
}

/**
 * The cards, by the path of each page that shows one: its own, or that of its season for an old post. Any other page shows
 * the card of the nearest page above it.
 * @param plates the sources of the drawings of projects, by the project's id
 */
export function cardsOf(
  { posts, projects, workshops, seasons, pages }: Source,
  plates: ReadonlyMap<string, string>,
): Map<string, Card> {
  /** The drawings of the projects that a page is about, else the motif of its id. */
  const pictureOf = (about: readonly string[], id: string, colour: Colour) => {
    const drawn = about.flatMap((project) => plates.get(project) ?? []);
    return drawn.length > 0 ? platesPicture(drawn) : motifPicture(id, colour);
  };
  const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

  const featured = featuredOf(pageNamed('accueil', pages), projects);
  const everyProject = [...new Set([...idsOf(featured), ...idsOf(projects)])];
  const aboutProjects = [routes.homePath, routes.projectListPath()];
  const ofSections = [
    ...pages.map(({ id, data }) => ({ page: routes.entryPaths.pages(id), title: data.title, text: data.summary })),
    ...Object.entries(sections).map(([page, title]) => ({ page, title })),
  ].map((section): Card => {
    const about = aboutProjects.includes(section.page) ? everyProject : [];
    return { ...section, labels: [], picture: pictureOf(about, section.page, 'blue-ecume') };
  });

  const ofSeasons = seasons.flatMap(({ id, data }): Card[] => {
    const { number, summary: text } = data;
    const title = `${data.title}, ${data.year}`;
    const picture = pictureOf(idsOf(projectsOfSeason(number, projects)), id, seasonColour(number));
    const dates = sentence(formatSeason(data));
    return [
      { page: routes.seasonPath(number), title, text, labels: [dates], picture },
      {
        page: routes.timelinePath(number),
        title: `Les ateliers de la ${data.title.toLowerCase()}`,
        ...{ text, labels: [dates], picture },
      },
    ];
  });

  const ofProjects = projects.map(({ id, data }): Card => {
    const numbers = data.seasons.map(String);
    const labels = ['Projet', ...(numbers.length > 0 ? [`${agree(numbers.length, 'saison')} ${listed(numbers)}`] : [])];
    const picture = pictureOf([id], id, themeColour(data.themes[0]));
    return { page: routes.projectPath(id), title: data.title, text: data.summary, labels, picture };
  });

  /** What happened, or will, with its kind, its season and its date. */
  const dated = (
    page: string,
    { id, data }: PostEntry | WorkshopEntry,
    kind: string,
    season: SeasonEntry | undefined,
    when: string,
  ): Card => ({
    page,
    title: data.title,
    labels: [kind, ...(season ? [season.data.title.toLowerCase()] : []), when],
    picture: pictureOf(data.projects, id, seasonColour(season?.data.number)),
  });

  const ofWorkshops = workshops.map((workshop) => {
    const { id, data } = workshop;
    const when = isCancelled(workshop) ? 'annulé' : formatDays(data.start, data.end);
    const season = seasonOfWorkshop(workshop, seasons);
    return dated(routes.workshopPath(id), workshop, workshopKinds[data.kind], season, when);
  });

  const ofPosts = posts.slice(0, ownCards).map((post) => {
    const { id, data } = post;
    const kind = data.kind ? postKinds[data.kind] : 'Actualité';
    return dated(routes.postPath(id), post, kind, seasonOfPost(post, seasons), formatDay(data.date));
  });

  const own = [...ofSections, ...ofSeasons, ...ofProjects, ...ofWorkshops, ...ofPosts];
  const cards = new Map(own.map((card) => [card.page, card]));
  for (const post of posts.slice(ownCards)) {
    const season = seasonOfPost(post, seasons);
    if (season) cards.set(routes.postPath(post.id), cards.get(routes.seasonPath(season.data.number))!);
  }
  return cards;
}
