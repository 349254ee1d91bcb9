import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../catalogue/catalogue.ts';
import { postListPath } from '../routes.ts';
import { redirectPage } from '../catalogue/redirect-page.ts';
import { redirects } from '../catalogue/redirects.ts';

/** The file that a build writes for an address; the development server takes the address itself. */
const fileOf = (address: string) => {
  if (!address.endsWith('/')) return address.slice(1);
  return import.meta.env.DEV ? address.slice(1, -1) : `${address.slice(1)}index.html`;
};

export const getStaticPaths = (async () => {
  const { absentPaths } = await getCatalogue();
  const isAbsent = (address: string) => absentPaths.includes(address.split('#', 1)[0]!);
  return redirects.map(({ from, to }) => ({
    params: { old: fileOf(from) },
    // A post that is not public yet is found in the news on its day.
    props: { to: isAbsent(to) ? postListPath() : to },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ to: string }> = ({ props }) => redirectPage(props.to);
