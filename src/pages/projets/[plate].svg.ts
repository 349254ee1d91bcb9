import type { APIRoute, GetStaticPaths } from 'astro';
import { plates } from '../../plates/plates.ts';

/** The drawing of each project, as a file of its own to download. */
export const getStaticPaths = (() =>
  [...plates].map(([plate, source]) => ({ params: { plate }, props: { source } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ source: string }> = ({ props }) =>
  new Response(props.source, { headers: { 'content-type': 'image/svg+xml' } });
