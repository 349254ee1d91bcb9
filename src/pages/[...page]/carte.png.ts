import type { APIRoute, GetStaticPaths } from 'astro';
import { getCards } from '../../formats/cards/share-image.ts';
import type { Card } from '../../formats/cards/cards.ts';
import { draw } from '../../formats/cards/draw.ts';

export const getStaticPaths = (async () =>
  [...(await getCards()).values()].map((card) => ({
    params: { page: card.page.slice(1, -1) || undefined },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(await draw(card), { headers: { 'content-type': 'image/png' } });
