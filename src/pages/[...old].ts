import type { APIRoute, GetStaticPaths } from 'astro';
import { redirectPage } from '../catalogue/redirect-page.ts';
import { redirects } from '../catalogue/redirects.ts';

/** The file that a build writes for an address; the development server takes the address itself. */
const fileOf = (address: string) => {
  if (!address.endsWith('/')) return address.slice(1);
  return import.meta.env.DEV ? address.slice(1, -1) : `${address.slice(1)}index.html`;
};

export const getStaticPaths = (() =>
  redirects.map(({ from, to }) => ({ params: { old: fileOf(from) }, props: { to } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ to: string }> = ({ props }) => redirectPage(props.to);
