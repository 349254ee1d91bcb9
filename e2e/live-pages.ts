import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { redirectTarget } from './built-files.ts';
import { folderOf, live, root } from './variants.ts';

const textOf = (file: string) => readFileSync(join(folderOf(live), file), 'utf8');

/** Paths of the pages of the authors' site, without those that only redirect. */
export const livePages = globSync('**/*.html', { cwd: folderOf(live) })
  .filter((file) => !redirectTarget(textOf(file)))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();

const latestPost = /href="(\/actualites\/[\w-]+\/)"/.exec(textOf('index.html'))?.[1];

/** The pages that visitors open first: the home page, the post it puts first and the lists. */
export const weighedPages = ['/', ...(latestPost ? [latestPost] : []), '/projets/', '/ateliers/'];

/** The pages whose EcoIndex « Écoconception » tells, where it stands: `| [Accueil](/) | A, 82 | … |`. */
export const toldPages = globSync(fileURLToPath(new URL('src/content/pages/ecoconception.md', root))).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^\| \[[^\]]+\]\(([^)]+)\) *\| [A-G], (\d+) *\|/gm)].map(
    ([, path, index]) => ({ path: path!, index: Number(index) }),
  ),
);
