import type { APIRoute, GetStaticPaths } from 'astro';
import { cacheDir } from 'astro:config/server';
import { getCards } from '../../formats/cards/share-image.ts';
import type { Card } from '../../formats/cards/cards.ts';
import { drawn } from '../../formats/cards/draw.ts';

/** A build draws the cards while it makes pages, before their turn comes; development, the one that is asked for. */
const ahead = (card: Card) => (import.meta.env.PROD ? drawn(card, cacheDir) : undefined);

export const getStaticPaths = (async () => {
  const cards = new Set((await getCards()).values());
  return [...cards].map((card) => ({
    params: { page: card.page.slice(1, -1) || undefined },
    props: { card, png: ahead(card) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card; png?: ReturnType<typeof drawn> }> = async ({ props: { card, png } }) =>
  new Response(await (png ?? drawn(card, cacheDir)), { headers: { 'content-type': 'image/png' } });
