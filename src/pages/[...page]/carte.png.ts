import type { APIRoute, GetStaticPaths } from 'astro';
import { cacheDir } from 'astro:config/server';
import { getCards } from '../../formats/cards/share-image.ts';
import type { Card } from '../../formats/cards/cards.ts';
import { drawn } from '../../formats/cards/draw.ts';

export const getStaticPaths = (async () => {
  const cards = new Set((await getCards()).values());
  return [...cards].map((card) => ({ params: { page: card.page.slice(1, -1) || undefined }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await drawn(props.card, cacheDir), { headers: { 'content-type': 'image/png' } });
