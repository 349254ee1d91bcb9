import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../catalogue/catalogue.ts';
import { hasPage, eventPath } from '../catalogue/event-path.ts';
import { postListPath, workshopPath } from '../routes.ts';
import { redirectPage } from '../catalogue/redirect-page.ts';
import { redirects } from '../catalogue/redirects.ts';

/** The file that a build writes for an address; the development server takes the address itself. */
const fileOf = (address: string) => {
  if (!address.endsWith('/')) return address.slice(1);
  return import.meta.env.DEV ? address.slice(1, -1) : `${address.slice(1)}index.html`;
};

export const getStaticPaths = (async () => {
  const { absentPaths, workshops } = await getCatalogue();
  // An event without a page of its own is read on its row, whatever address led to it.
  const rows = workshops
    .filter((workshop) => !hasPage(workshop))
    .map((event) => ({ from: workshopPath(event.id), to: eventPath(event) }));
  const rowOf = new Map(rows.map(({ from, to }) => [from, to]));
  const isAbsent = (address: string) => absentPaths.includes(address.split('#', 1)[0]!);
  return [...redirects, ...rows].map(({ from, to }) => ({
    params: { old: fileOf(from) },
    // A post that is not public yet is found in the news on its day.
    props: { to: isAbsent(to) ? postListPath() : (rowOf.get(to) ?? to) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ to: string }> = ({ props }) => redirectPage(props.to);
