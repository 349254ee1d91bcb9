/**
 * What the site is called, who answers, where its code lives and which identity it wears.
 * The only file that knows it, and what the environment says of a build.
 */

import { pullRequestNumber } from './pull-request.ts';

export const site = {
  name: 'Programme 10\u00a0%',
  tagline: 'Les experts de la donnée de l’État donnent un dixième de leur temps à des projets communs',
  /** Where the public reads the site, whatever a build is for. */
  origin: 'https://www.10pourcent.etalab.gouv.fr',
  repository: 'https://github.com/etalab/programme10pourcent-site',
  /** The branch that the site is published from, and that proposals are made to. */
  branch: 'main',
  contentLicence: 'https://github.com/etalab/licence-ouverte/blob/master/LO.md',
} as const;

/** The pull request that a build shows before it is public. */
export interface Preview {
  number: number;
  /** Its commit: 40 hexadecimal digits. */
  sha: string;
}

export interface Deployment {
  /** Origin of the site, for absolute addresses. */
  url: URL;
  /** Path under which the site is served, from `/` to `/`. */
  base: string;
  /** Whether the site may wear the State's brand. */
  hasStateBrand: boolean;
  /** The instant of the build, which separates what is past from what is to come. */
  builtAt: Date;
  /** Only on the preview of a pull request. */
  preview?: Preview;
}

/** DSFR's terms of use reserve the State's brand for the sites of the State, all under `.gouv.fr`. */
export const isStateHost = (host: string) => host === 'gouv.fr' || host.endsWith('.gouv.fr');

type Environment = Record<string, string | undefined>;

function readPreview({ PREVIEW: number, PREVIEW_SHA: sha }: Environment, base: string): Preview | undefined {
  if (number === undefined && sha === undefined) return undefined;
  if (number === undefined || sha === undefined) {
    const [given, missing] = sha === undefined ? ['PREVIEW', 'PREVIEW_SHA'] : ['PREVIEW_SHA', 'PREVIEW'];
    throw new Error(`${given} est donné sans ${missing} : donnez les deux, ou aucun.`);
  }
  if (!pullRequestNumber.test(number)) {
    throw new Error(`PREVIEW vaut « ${number} » : donnez le numéro de la proposition, par exemple « 12 ».`);
  }
  if (!/^[\da-f]{40}$/.test(sha)) {
    throw new Error(`PREVIEW_SHA vaut « ${sha} » : donnez les 40 signes du commit, comme « git rev-parse HEAD ».`);
  }
  const ofBase = /\/apercu\/pr-([^/]+)\/$/.exec(base)?.[1];
  if (ofBase !== undefined && ofBase !== number) {
    throw new Error(`BASE_PATH vaut « ${base} » et PREVIEW vaut « ${number} » : donnez le même numéro aux deux.`);
  }
  return { number: Number(number), sha };
}

/**
 * Where a build will be served, when it was made and which pull request it shows, from `SITE_URL`, `BASE_PATH`,
 * `BUILD_DATE`, `PREVIEW` and `PREVIEW_SHA`.
 * @throws an Error in French when one of them is not usable.
 */
export function readDeployment(env: Environment): Deployment {
  const siteUrl = env.SITE_URL ?? site.origin;
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
  const preview = readPreview(env, basePath);
  return { url, base: basePath, hasStateBrand: isStateHost(url.hostname), builtAt, ...(preview && { preview }) };
}

export const deployment = readDeployment(process.env);

/** The address of a page or file of the site, from its path in the site (`/projets/`). */
export const href = (path: string) => deployment.base + path.replace(/^\//, '');

/** The same with the origin, for feeds, sitemaps and metadata. */
export const absoluteUrl = (path: string) => new URL(href(path), deployment.url).href;

/** A name that leaves the site, in a feed or a calendar, where no banner says that it comes from a preview. */
export const outerName = (name: string) => (deployment.preview ? `${name} (aperçu)` : name);

/** The address of a page on the public site. */
export const publicUrl = (path: string) => new URL(path, site.origin).href;

/** The address that search engines should keep for a page: a preview speaks for the public site. */
export const canonicalUrl = (path: string) => (deployment.preview ? publicUrl(path) : absoluteUrl(path));
