import type { APIRoute, GetStaticPaths } from 'astro';
import { hasDays } from '../catalogue/agenda.ts';
import { getCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { allEvents, followedProjects, followedSeasons } from '../catalogue/followed.ts';
import { calendarOf } from '../formats/calendar/calendar.ts';
import { workshopPath } from '../routes.ts';

interface Props {
  workshops: Catalogue['workshops'];
  title?: string;
}

/** The path of a page without its ends, to which the route adds the extension. */
const pathOf = (page: string) => page.slice(1, -1);

export const getStaticPaths = (async () => {
  const catalogue = await getCatalogue();
  const calendars = [allEvents(catalogue), ...followedSeasons(catalogue), ...followedProjects(catalogue)];
  return [
    ...calendars.map(({ page, title, workshops }) => ({ params: { path: pathOf(page) }, props: { title, workshops } })),
    ...catalogue.workshops
      .filter(hasDays)
      .map((workshop) => ({ params: { path: pathOf(workshopPath(workshop.id)) }, props: { workshops: [workshop] } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { workshops, title } }) =>
  new Response(calendarOf(workshops, title), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
