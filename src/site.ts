/**
 * What the site is called, who answers, where its code lives and which identity it wears.
 * The only file that knows it, and the only one that reads the environment.
 */

export const site = {
  name: 'Programme 10 %',
  tagline: 'Les experts de la donnée de l’État donnent un dixième de leur temps à des projets communs',
  locale: 'fr-FR',
  repository: 'https://github.com/etalab/programme10pourcent-site',
  contentLicence: {
    name: 'Licence Ouverte 2.0',
    url: 'https://github.com/etalab/licence-ouverte/blob/master/LO.md',
  },
} as const;

export interface Deployment {
  /** Origin of the site, for absolute addresses. */
  url: URL;
  /** Path under which the site is served, from `/` to `/`. */
  base: string;
  /** Whether the site may wear the State's brand. */
  hasStateBrand: boolean;
}

/** DSFR's terms of use reserve the State's brand for the sites of the State, all under `.gouv.fr`. */
export const isStateHost = (host: string) => host === 'gouv.fr' || host.endsWith('.gouv.fr');

/**
 * Where a build will be served, from `SITE_URL` and `BASE_PATH`.
 * @throws an Error in French when one of them is not usable.
 */
export function readDeployment(env: Record<string, string | undefined>): Deployment {
  const siteUrl = env.SITE_URL ?? 'https://www.10pourcent.etalab.gouv.fr';
  const basePath = env.BASE_PATH ?? '/';
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(`SITE_URL vaut « ${siteUrl} » : donnez une origine, par exemple « https://exemple.gouv.fr ».`);
  }
  if (!/^\/(?:[\w.~-]+\/)*$/.test(basePath)) {
    throw new Error(`BASE_PATH vaut « ${basePath} » : donnez un chemin de « / » à « / », par exemple « /apercu/ ».`);
  }
  return { url, base: basePath, hasStateBrand: isStateHost(url.hostname) };
}

export const deployment = readDeployment(process.env);

/** The address of a page or file of the site, from its path in the site (`/projets/`). */
export const href = (path: string) => deployment.base + path.replace(/^\//, '');

/** The same with the origin, for feeds, sitemaps and metadata. */
export const absoluteUrl = (path: string) => new URL(href(path), deployment.url).href;
