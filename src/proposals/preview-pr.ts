/**
 * Does here what the workflows do for a pull request: `npm run preview:pr -- --base main [--no-serve]`. Builds the
 * proposal and what it starts from, writes the comment, and serves the preview until it is stopped.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { site } from '../site.ts';
import { pagesAddress, previewPath } from './publish/address.ts';
import { pagesIn } from './publish/artifact.ts';
import { previewComment } from './publish/comment.ts';
import { git } from './publish/git.ts';
import { manifestSchema } from './publish/manifest.ts';

const { values } = parseArgs({
  allowNegative: true,
  options: { base: { type: 'string', default: site.branch }, serve: { type: 'boolean', default: true } },
});
const port = '4520';
const number = 1;
const folder = resolve('apercu');
const built = join(folder, 'site');
const repository = new URL(site.repository).pathname.slice(1);
const { origin, base } = pagesAddress(repository);
const path = `${base}${previewPath(number)}/`;
const sha = git('.', 'rev-parse', 'HEAD');
const env = { ...process.env, SITE_URL: origin, BASE_PATH: path, PREVIEW: `${number}`, PREVIEW_SHA: sha };
const run = (...args: string[]) => spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status ?? 2;

process.exitCode = run('src/proposals/report/report.ts', '--base', values.base);
if (process.exitCode < 2) {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const comment = join(folder, 'commentaire.md');
  const preview = {
    sha,
    url: `http://localhost:${port}${path}`,
    repository: site.repository,
    headRepository: repository,
    headBranch: git('.', 'rev-parse', '--abbrev-ref', 'HEAD'),
    runUrl: pathToFileURL(folder).href,
    paths: pagesIn(globSync('**/*.html', { cwd: built })),
  };
  writeFileSync(comment, previewComment(manifest, preview));
  console.log(`Commentaire : ${comment}`);
  const astro = ['node_modules/astro/bin/astro.mjs', 'preview', '--ignore-lock', '--outDir', built, '--port', port];
  if (values.serve && manifest.isBuilt) run(...astro);
}
