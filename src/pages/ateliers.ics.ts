import type { APIRoute } from 'astro';
import { getCatalogue } from '../catalogue/catalogue.ts';
import { calendarOf } from '../formats/calendar/calendar.ts';

export const GET: APIRoute = async () => new Response(calendarOf((await getCatalogue()).workshops, 'les rendez-vous'));
