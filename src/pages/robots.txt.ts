import type { APIRoute } from 'astro';
import { absoluteUrl, deployment } from '../site.ts';

const rules = deployment.preview ? 'Disallow: /' : `Allow: /\n\nSitemap: ${absoluteUrl('/sitemap-index.xml')}`;

export const GET: APIRoute = () => new Response(`User-agent: *\n${rules}\n`);
