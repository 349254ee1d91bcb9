/**
 * What the site is called, who answers, where its code lives and which identity it wears.
 * The only file that knows it, and what the environment says of a build.
 */

import { z } from 'zod';
import { pullRequestNumber } from './pull-request.ts';

export const site = {
  name: 'Programme 10\u00a0%',
  slug: 'programme-10-pourcent',
  tagline: 'Les experts de la donnée de l’État au service de projets communs',
  founding: 'La direction interministérielle du numérique (DINUM) et l’Insee ont créé le Programme 10\u00a0%.',
  firstYear: 2022,
  /** Where the public reads the site, whatever a build is for. */
  origin: 'https://www.10pourcent.etalab.gouv.fr',
  repository: 'https://github.com/etalab/programme10pourcent-site',
  /** The branch that the site is published from, and that proposals are made to. */
  branch: 'main',
  contentLicence: 'https://github.com/etalab/licence-ouverte/blob/master/LO.md',
} as const;

/** DSFR's terms of use reserve the State's brand for the sites of the State, all under `.gouv.fr`. */
export const isStateHost = (host: string) => host === 'gouv.fr' || host.endsWith('.gouv.fr');

/** A variable of the environment, and what to give when it is wrong. */
const variable = (isRight: (value: string) => boolean, fix: string) =>
  z.string().refine(isRight, { error: ({ path, input }) => `${path?.join('.')} vaut « ${input} » : donnez ${fix}.` });

const matching = (pattern: RegExp, fix: string) => variable((value) => pattern.test(value), fix);

const isOrigin = (value: string) =>
  /^https?:/i.test(value) && URL.canParse(value) && new URL(value).href === `${new URL(value).origin}/`;

const isDate = (value: string) => value === '' || !Number.isNaN(Date.parse(value));

/** What the environment says of a build: docs/deploying.md. */
const environmentSchema = z
  .object({
    SITE_URL: variable(isOrigin, 'une origine, par exemple « https://exemple.gouv.fr »').default(site.origin),
    BASE_PATH: matching(/^\/(?:[\w.~-]+\/)*$/, 'un chemin de « / » à « / », par exemple « /apercu/ »').default('/'),
    BUILD_DATE: variable(isDate, 'une date, par exemple « 2023-03-20T08:00:00Z »').optional(),
    PREVIEW: matching(pullRequestNumber, 'le numéro de la proposition, par exemple « 12 »').optional(),
    PREVIEW_SHA: matching(/^[\da-f]{40}$/, 'les 40 signes du commit, comme « git rev-parse HEAD »').optional(),
  })
  .check(({ value: { BASE_PATH, PREVIEW, PREVIEW_SHA }, issues }) => {
    const refuse = (message: string) => issues.push({ code: 'custom', input: PREVIEW, message });
    if ((PREVIEW === undefined) !== (PREVIEW_SHA === undefined)) {
      const [given, missing] = PREVIEW ? ['PREVIEW', 'PREVIEW_SHA'] : ['PREVIEW_SHA', 'PREVIEW'];
      refuse(`${given} est donné sans ${missing} : donnez les deux, ou aucun.`);
    }
    const ofBase = /\/apercu\/pr-([^/]+)\/$/.exec(BASE_PATH)?.[1];
    if (PREVIEW !== undefined && ofBase !== undefined && ofBase !== PREVIEW) {
      refuse(`BASE_PATH vaut « ${BASE_PATH} » et PREVIEW vaut « ${PREVIEW} » : donnez le même numéro aux deux.`);
    }
  });

/**
 * Where a build will be served, when it was made and which pull request it shows.
 * @throws an Error in French when a variable is not usable.
 */
export function readDeployment(env: Record<string, string | undefined>) {
  const { data, error } = environmentSchema.safeParse(env);
  if (error) throw new Error(error.issues[0]?.message);
  const { SITE_URL, BASE_PATH, BUILD_DATE, PREVIEW, PREVIEW_SHA } = data;
  const url = new URL(SITE_URL);
  return {
    /** Origin of the site, for absolute addresses. */
    url,
    /** Path under which the site is served, from `/` to `/`. */
    base: BASE_PATH,
    /** Whether the site may wear the State's brand. */
    hasStateBrand: isStateHost(url.hostname),
    /** The instant of the build, which separates what is past from what is to come. */
    builtAt: BUILD_DATE ? new Date(BUILD_DATE) : new Date(),
    ...(PREVIEW && PREVIEW_SHA && { preview: { number: Number(PREVIEW), sha: PREVIEW_SHA } }),
  };
}

export const deployment = readDeployment(process.env);

/** The pull request that a build shows before it is public, and its commit. */
export type Preview = NonNullable<typeof deployment.preview>;

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
