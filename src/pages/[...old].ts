import type { APIRoute, GetStaticPaths } from 'astro';
import { redirects } from '../catalogue/redirects.ts';
import { redirectPage } from '../catalogue/redirect-page.ts';

export const getStaticPaths = (() =>
  redirects.map(({ from, to }) => ({
    params: { old: from.slice(1) + (from.endsWith('/') ? 'index.html' : '') },
    props: { to },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ to: string }> = ({ props }) => redirectPage(props.to);
