import type { APIRoute } from 'astro';
import { absoluteUrl } from '../site.ts';

/** The address of the sitemap that the site had before; it names the present one. */
export const GET: APIRoute = () =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${absoluteUrl('/sitemap-0.xml')}</loc></sitemap></sitemapindex>
`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
