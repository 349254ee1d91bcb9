import { fileURLToPath } from 'node:url';
import { fullCssPort, livePort, mainPort, previewPort } from './ports.ts';

/** A build of the site, where it lies and how the tests reach it. */
export interface Variant {
  /** Folder of the built files, from the root of the repository. */
  folder: string;
  port: number;
  base: string;
  env: Record<string, string>;
}

const at = (name: string, port: number, env: Record<string, string>): Variant => ({
  folder: `test-results/variants/${name}/`,
  port,
  base: env.BASE_PATH ?? '/',
  env,
});

/** A day with events before and after it, and with posts that are not public yet. */
const buildDate = '2023-03-20T08:00:00Z';

/** Builds of ./fixtures, on fixed days, for the tests of the code. */
export const variants = {
  /** The public site. */
  main: at('main', mainPort, { BUILD_DATE: buildDate }),
  /**
   * The preview of a pull request: neither the host nor the brand of the State, under a sub-path. Built on a day after
   * every event, to show what the site says then.
   */
  preview: at('preview', previewPort, {
    BUILD_DATE: '2099-01-01T08:00:00Z',
    SITE_URL: 'https://exemple.github.io',
    BASE_PATH: '/programme10pourcent-site/apercu/pr-12/',
    PREVIEW: '12',
    PREVIEW_SHA: '0123456789abcdef0123456789abcdef01234567',
  }),
  /** The public site with every rule of the design system. */
  fullCss: at('full-css', fullCssPort, { BUILD_DATE: buildDate, FULL_CSS: '1' }),
};

export const { main, preview, fullCss } = variants;

export const root = new URL('../', import.meta.url);

/** The site of the authors, made by `npm run build` before the tests, for what holds whatever they write. */
export const live: Variant = { folder: 'dist/', port: livePort, base: '/', env: {} };

export const folderOf = ({ folder }: Variant) => fileURLToPath(new URL(folder, root));

/** The copy of the project that a variant is built from. */
export const sourceOf = (variant: Variant) => folderOf(variant).replace(/\/$/, '-source/');

export const originOf = ({ port }: Variant) => `http://localhost:${port}`;

/** The address of a page of a variant, from its path in the site. */
export const addressIn = (variant: Variant, path: string) => originOf(variant) + variant.base + path.replace(/^\//, '');
