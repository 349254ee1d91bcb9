/**
 * What the site is called, who answers, where its code lives and which identity it wears.
 * The only file that knows it, and what the environment says of a build.
 */

export const site = {
  name: 'Programme 10\u00a0%',
  tagline: 'Les experts de la donnée de l’État donnent un dixième de leur temps à des projets communs',
  repository: 'https://github.com/etalab/programme10pourcent-site',
  contentLicence: 'https://github.com/etalab/licence-ouverte/blob/master/LO.md',
} as const;

export interface Deployment {
  /** Origin of the site, for absolute addresses. */
  url: URL;
  /** Path under which the site is served, from `/` to `/`. */
  base: string;
  /** Whether the site may wear the State's brand. */
  hasStateBrand: boolean;
  /** The instant of the build, which separates what is past from what is to come. */
  builtAt: Date;
}

/** DSFR's terms of use reserve the State's brand for the sites of the State, all under `.gouv.fr`. */
export const isStateHost = (host: string) => host === 'gouv.fr' || host.endsWith('.gouv.fr');

/**
 * Where a build will be served and when it was made, from `SITE_URL`, `BASE_PATH` and `BUILD_DATE`.
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
  const builtAt = env.BUILD_DATE ? new Date(env.BUILD_DATE) : new Date();
  if (Number.isNaN(builtAt.getTime())) {
    throw new Error(`BUILD_DATE vaut « ${env.BUILD_DATE} » : donnez une date, par exemple « 2023-03-20T08:00:00Z ».`);
  }
  return { url, base: basePath, hasStateBrand: isStateHost(url.hostname), builtAt };
}

export const deployment = readDeployment(process.env);

/** The address of a page or file of the site, from its path in the site (`/projets/`). */
export const href = (path: string) => deployment.base + path.replace(/^\//, '');

/** The same with the origin, for feeds, sitemaps and metadata. */
export const absoluteUrl = (path: string) => new URL(href(path), deployment.url).href;
