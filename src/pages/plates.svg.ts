import type { APIRoute } from 'astro';
import { plates } from '../plates/plates.ts';
import { spriteOf } from '../plates/sprite.ts';

export const GET: APIRoute = () => new Response(spriteOf(plates), { headers: { 'content-type': 'image/svg+xml' } });
