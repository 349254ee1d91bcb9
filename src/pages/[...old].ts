/** Old addresses: a page for each, and what hosts read, which redirect by themselves. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../catalogue/catalogue.ts';
import { redirectPage } from '../catalogue/redirect-page.ts';
import { currentRedirects } from '../catalogue/redirects.ts';
import { hostFiles } from '../hosts.ts';
import { deployment } from '../site.ts';

/** The file that a build writes for an address; the development server takes the address itself. */
const fileOf = (address: string) => {
  if (!address.endsWith('/')) return address.slice(1);
  return import.meta.env.DEV ? address.slice(1, -1) : `${address.slice(1)}index.html`;
};

export const getStaticPaths = (async () => {
  const redirects = currentRedirects(await getCatalogue());
  // A preview is a folder of a host, which reads these at its root only.
  const files = Object.entries(deployment.preview ? {} : hostFiles(redirects));
  const pages = redirects.map(({ from, to }) => ({ params: { old: fileOf(from) }, props: { to } }));
  return [...pages, ...files.map(([old, lines]) => ({ params: { old }, props: { lines } }))];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ to: string } | { lines: string[] }> = ({ props }) =>
  'to' in props ? redirectPage(props.to) : new Response(props.lines.join('\n') + '\n');
