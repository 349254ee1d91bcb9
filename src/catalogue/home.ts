import type { Season } from '../schemas/season.ts';
import type { PageEntry, ProjectEntry, SeasonEntry } from './entry.ts';

/** As many posts as the home page shows. */
export const latestPosts = 3;

/** What the home page puts forward, in the order its text gives. */
export function featuredOf<Project extends ProjectEntry>(
  { data }: PageEntry,
  { projects, seasons }: { projects: readonly Project[]; seasons: readonly SeasonEntry[] },
) {
  const { projects: projectIds = [], figures = [] } = data.featured ?? {};
  return {
    projects: projectIds.flatMap((id) => projects.filter((project) => project.id === id)),
    figures: figures.flatMap(({ season: number, figure: id }) =>
      seasons
        .filter(({ data: season }) => season.number === number)
        .flatMap(({ data: season }) =>
          season.figures.filter((figure) => figure.id === id).map((figure) => ({ figure, season })),
        ),
    ),
  };
}

/** The season of all these figures, when it is one. */
export function onlySeason(figures: readonly { season?: Season }[]): Season | undefined {
  const [first] = figures;
  return figures.every(({ season }) => season?.number === first?.season?.number) ? first?.season : undefined;
}
