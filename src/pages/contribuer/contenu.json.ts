import type { APIRoute } from 'astro';
import { knownContent } from '../../authoring/forms/judge/known-content.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';

export const GET: APIRoute = async () => Response.json(knownContent(await getCatalogue()));
