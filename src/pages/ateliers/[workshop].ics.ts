import type { APIRoute, GetStaticPaths } from 'astro';
import { isInCalendar } from '../../catalogue/agenda.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import type { WorkshopEntry } from '../../catalogue/entry.ts';
import { calendarOf } from '../../formats/calendar/calendar.ts';

export const getStaticPaths = (async () => {
  const { workshops } = await getCatalogue();
  return workshops.filter(isInCalendar).map((workshop) => ({ params: { workshop: workshop.id }, props: { workshop } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ workshop: WorkshopEntry }> = ({ props }) => new Response(calendarOf([props.workshop]));
