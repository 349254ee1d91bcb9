import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { searchDocuments } from '../../formats/search/documents.ts';

export const GET: APIRoute = async () => Response.json(searchDocuments(await getCatalogue()));
