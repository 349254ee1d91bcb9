import type { APIRoute } from 'astro';
import { sprite } from '../plates/plates.ts';

export const GET: APIRoute = () => new Response(sprite(), { headers: { 'content-type': 'image/svg+xml' } });
