/** Which pages have a share image, and what it shows. */
import { isCancelled } from '../../catalogue/agenda.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatDay, formatDays } from '../../catalogue/dates.ts';
import type { PostEntry, WorkshopEntry } from '../../catalogue/entry.ts';
import { hasPage } from '../../catalogue/event-path.ts';
import { agree, listed, sentence } from '../../catalogue/french.ts';
import { featuredOf } from '../../catalogue/home.ts';
import { pageNamed } from '../../catalogue/pages.ts';
import { projectsOfSeason } from '../../catalogue/related.ts';
import { formatSeason, seasonOfEntry } from '../../catalogue/seasons.ts';
import { seasonColour, themeColour, type Colour } from '../../components/colours.ts';
import * as routes from '../../routes.ts';
import { postKinds, workshopKinds } from '../../schemas/vocabulary.ts';
import { motifTile, plateTiles, type Tile } from './tiles.ts';

/** Drawing costs more than the rest of a page, and few share an old post: past the newest, posts show the card of the news. */
const postsWithCard = 200;

/** What a share image shows. */
export interface Card {
  page: string;
  title: string;
  /** Under the title, where that says little by itself. */
  text?: string;
  /** The kind of page, its season, its date. */
  labels: string[];
  /** One, two, three, four or six, which fill the right of the card. */
  tiles: Tile[];
}

/** A card still without its tiles: those of the projects that its page is about, else the motif of its id. */
type Subject = Omit<Card, 'tiles'> & { about: readonly string[]; id: string; colour: Colour };

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

/**
 * The cards, by the path of each page that has one: any other page shows that of the nearest page above it.
 * @param plates the sources of the drawings of projects, by the project's id
 */
export function cardsOf(catalogue: Catalogue, plates: ReadonlyMap<string, string>): Map<string, Card> {
  const { posts, projects, workshops, seasons, pages } = catalogue;
  const featured = featuredOf(pageNamed('accueil', pages), projects);
  const everyProject = [...new Set(idsOf([...featured, ...projects]))];

  const section = (page: string, title: string, text?: string): Subject => ({
    ...{ page, title, ...(text && { text }), labels: [], id: page, colour: 'blue-ecume' },
    about: page === routes.homePath || page === routes.projectListPath() ? everyProject : [],
  });
  const dated = (entry: PostEntry | WorkshopEntry, page: string, kind: string, when: string): Subject => {
    const { title, projects: about } = entry.data;
    const season = seasonOfEntry(entry, seasons)?.data;
    const labels = [kind, ...(season ? [season.title.toLowerCase()] : []), when];
    return { page, title, labels, about, id: entry.id, colour: seasonColour(season?.number) };
  };
  const subjects: Subject[] = [
    ...pages.map(({ id, data }) => section(routes.entryPaths.pages(id), data.title, data.summary)),
    // No author writes their titles.
    section(routes.searchPath, 'Recherche'),
    section(routes.componentsPath, 'Les composants d’un texte'),
    ...seasons.flatMap(({ id, data }) => {
      const { number, title, year, summary: text } = data;
      const about = idsOf(projectsOfSeason(number, projects));
      const season = { text, labels: [sentence(formatSeason(data))], about, id, colour: seasonColour(number) };
      return [
        { page: routes.seasonPath(number), title: `${title}, ${year}`, ...season },
        { page: routes.timelinePath(number), title: `Les ateliers de la ${title.toLowerCase()}`, ...season },
      ];
    }),
    ...projects.map(({ id, data: { title, summary: text, seasons, themes } }) => {
      const when = seasons.length > 0 ? [`${agree(seasons.length, 'saison')} ${listed(seasons.map(String))}`] : [];
      const labels = ['Projet', ...when];
      return { page: routes.projectPath(id), title, text, labels, about: [id], id, colour: themeColour(themes[0]) };
    }),
    ...workshops.filter(hasPage).map((workshop) => {
      const { kind, start, end } = workshop.data;
      const when = isCancelled(workshop) ? 'annulé' : formatDays(start, end);
      return dated(workshop, routes.workshopPath(workshop.id), workshopKinds[kind], when);
    }),
    ...posts.slice(0, postsWithCard).map((post) => {
      const { kind, date } = post.data;
      return dated(post, routes.postPath(post.id), kind ? postKinds[kind] : 'Actualité', formatDay(date));
    }),
  ];
  const cards = subjects.map(({ about, id, colour, ...card }): Card => {
    const drawings = about.flatMap((project) => plates.get(project) ?? []);
    return { ...card, tiles: drawings.length > 0 ? plateTiles(drawings) : [motifTile(id, colour)] };
  });
  return new Map(cards.map((card) => [card.page, card]));
}
