import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { legal } from '../../catalogue/legal.ts';
import { datasetFiles } from '../../formats/datasets/datasets.ts';

export const getStaticPaths = (async () => {
  const files = datasetFiles(await getCatalogue(), legal);
  return Object.entries(files).map(([file, text]) => ({ params: { file }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
