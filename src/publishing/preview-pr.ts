/**
 * Does here what the workflows do for a pull request: `npm run preview:pr -- --base main [--number 12] [--no-serve]`.
 * Builds the proposal and what it starts from, publishes the preview in the pages branch of a local repository, writes
 * the comment, and serves the branch until it is stopped.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from './static-server.ts';
import { site } from '../site.ts';
import { pagesAddress, pagesBranch, previewPath } from './address.ts';
import { readBuiltSite } from './built-site.ts';
import { previewComment } from './comment.ts';
import { git } from './git-changes.ts';
import { isFine } from './manifest.ts';
import { updatePagesBranch } from './pages-branch.ts';
import { readReviewers } from './reviewers.ts';
import { runReport } from './run-report.ts';

const port = 4520;
const folder = resolve('apercu-local');
const places = {
  artifact: join(folder, 'artefact'),
  repository: join(folder, 'depot.git'),
  pages: join(folder, 'pages'),
  comment: join(folder, 'commentaire.md'),
};

const { values } = parseArgs({
  allowNegative: true,
  options: {
    base: { type: 'string', default: 'main' },
    number: { type: 'string', default: '1' },
    serve: { type: 'boolean', default: true },
  },
});
if (!/^[1-9]\d*$/.test(values.number)) throw new Error(`--number vaut « ${values.number} » : donnez un nombre entier.`);
const number = Number(values.number);
const { origin, base } = pagesAddress(new URL(site.repository).pathname.slice(1));
const path = previewPath(number);
const sha = git('.', 'rev-parse', 'HEAD').trim();

const manifest = await runReport(values.base, places.artifact, {
  ...process.env,
  SITE_URL: origin,
  BASE_PATH: `${base}${path}/`,
  PREVIEW: String(number),
  PREVIEW_SHA: sha,
});
if (manifest.isBuilt) await publish();
const url = `http://localhost:${port}${base}${path}/`;
writeComment();
if (values.serve && manifest.isBuilt) {
  await serve(places.pages, base, port);
  console.log(`Aperçu : ${url} (Ctrl-C pour arrêter)`);
}
process.exitCode = isFine(manifest) ? 0 : 1;

/** Publishes the preview in the local repository, and takes out its pages branch as a host would serve it. */
async function publish(): Promise<void> {
  const { repository, pages } = places;
  mkdirSync(repository, { recursive: true });
  git(repository, 'init', '--quiet', '--bare');
  const source = join(places.artifact, 'site');
  await updatePagesBranch({ repository, branch: pagesBranch, path, source, message: `Preview #${number} at ${sha}` });
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages);
  git(repository, `--work-tree=${pages}`, 'checkout', '--force', pagesBranch, '--', '.');
}

function writeComment(): void {
  const { pathname } = new URL(site.repository);
  const comment = previewComment(manifest, {
    number,
    sha,
    url,
    repository: site.repository,
    headRepository: pathname.slice(1),
    headBranch: git('.', 'rev-parse', '--abbrev-ref', 'HEAD').trim(),
    runUrl: pathToFileURL(places.artifact).href,
    paths: new Set(manifest.isBuilt ? readBuiltSite(join(places.pages, path)).keys() : []),
    reviewers: readReviewers('.'),
  });
  writeFileSync(places.comment, comment);
  console.log(`Commentaire : ${relative('.', places.comment)}`);
}
