import type { APIRoute } from 'astro';
import { answers } from '../../catalogue/answers.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import type { SearchSource } from '../../formats/search/document.ts';
import { searchDocuments } from '../../formats/search/documents.ts';
import { href } from '../../site.ts';

export const GET: APIRoute = async () => {
  const source: SearchSource = {
    documents: searchDocuments(await getCatalogue()),
    answers: Object.values(answers).map(({ page, ...answer }) => ({ ...answer, address: href(page) })),
  };
  return Response.json(source);
};
