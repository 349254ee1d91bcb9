/** Which pages have a share image, and what it shows. */
import { isCancelled } from '../../catalogue/agenda.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatDay, formatDays } from '../../catalogue/dates.ts';
import { hasPage } from '../../catalogue/event-path.ts';
import { agree, listed, sentence } from '../../catalogue/french.ts';
import { featuredOf } from '../../catalogue/home.ts';
import { pageNamed } from '../../catalogue/pages.ts';
import { projectsOfSeason } from '../../catalogue/related.ts';
import { formatSeason, seasonOfEntry } from '../../catalogue/seasons.ts';
import { seasonColour, themeColour, type Colour } from '../../components/colours.ts';
import * as routes from '../../routes.ts';
import type { Season } from '../../schemas/season.ts';
import { postKinds, workshopKinds } from '../../schemas/vocabulary.ts';
import { motifTile, plateTiles, type Tile } from './tiles.ts';

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

const nameOf = (season: Season | undefined) => (season ? [season.title.toLowerCase()] : []);

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
      const { title, kind, start, end, projects: about } = workshop.data;
      const season = seasonOfEntry(workshop, seasons)?.data;
      const when = isCancelled(workshop) ? 'annulé' : formatDays(start, end);
      const labels = [workshopKinds[kind], ...nameOf(season), when];
      const { id } = workshop;
      return { page: routes.workshopPath(id), title, labels, about, id, colour: seasonColour(season?.number) };
    }),
    ...posts.map((post) => {
      const { title, kind, date, projects: about } = post.data;
      const season = seasonOfEntry(post, seasons)?.data;
      const labels = [kind ? postKinds[kind] : 'Actualité', ...nameOf(season), formatDay(date)];
      const { id } = post;
      return { page: routes.postPath(id), title, labels, about, id, colour: seasonColour(season?.number) };
    }),
  ];
  const cards = subjects.map(({ about, id, colour, ...card }): Card => {
    const drawings = about.flatMap((project) => plates.get(project) ?? []);
    return { ...card, tiles: drawings.length > 0 ? plateTiles(drawings) : [motifTile(id, colour)] };
  });
  return new Map(cards.map((card) => [card.page, card]));
}
