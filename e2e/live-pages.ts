import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectTarget } from './redirect.ts';
import { folderOf, live } from './variants.ts';

const textOf = (file: string) => readFileSync(join(folderOf(live), file), 'utf8');

/** Pages of the authors' site, without those that only redirect. */
export const livePages = globSync('**/*.html', { cwd: folderOf(live) })
  .map((file) => ({ file, html: textOf(file) }))
  .filter(({ html }) => !redirectTarget(html))
  .map(({ file, html }) => ({
    path: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
    /** Whether the page shows a part of the cards of a whole list. */
    isNarrowed: html.includes('aria-label="Affiner la liste"') && /^\w+[\\/]\w+-/.test(file),
  }))
  .sort((a, b) => a.path.localeCompare(b.path));

const latestPost = /href="(\/actualites\/[\w-]+\/)"/.exec(textOf('index.html'))?.[1];

/** The pages that visitors open first: the home page, the post it puts first and the lists. */
export const weighedPages = ['/', ...(latestPost ? [latestPost] : []), '/projets/', '/ateliers/'];
