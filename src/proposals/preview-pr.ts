/**
 * Does here what the workflows do for a pull request: `npm run preview:pr -- --base main [--number 12] [--no-serve]`.
 * Builds the proposal and what it starts from, publishes the preview in the pages branch of a local repository, writes
 * the comment, and serves the branch until it is stopped.
 */
import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { pullRequestNumber } from '../pull-request.ts';
import { site } from '../site.ts';
import { pagesAddress, pagesBranch, previewPath } from './publish/address.ts';
import { pagesIn } from './publish/artifact.ts';
import { previewComment } from './publish/comment.ts';
import { git } from './report/git-changes.ts';
import { isFine, type Manifest } from './publish/manifest.ts';
import { updatePagesBranch } from './publish/pages-branch.ts';
import { readReviewers } from './publish/reviewers.ts';
import { runReport } from './report/run-report.ts';
import { serve } from './report/static-server.ts';

const port = 4520;
const folder = resolve('apercu-local');
const places = {
  artifact: join(folder, 'artefact'),
  repository: join(folder, 'depot.git'),
  pages: join(folder, 'pages'),
  comment: join(folder, 'commentaire.md'),
};

interface Proposal {
  number: number;
  sha: string;
  /** Where the preview is, in the pages branch. */
  path: string;
  /** Its address here. */
  url: string;
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

/** @returns whether nothing stands in the way of the publication. */
async function run(): Promise<boolean> {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      base: { type: 'string', default: site.branch },
      number: { type: 'string', default: '1' },
      serve: { type: 'boolean', default: true },
    },
  });
  if (!pullRequestNumber.test(values.number)) {
    throw new Error(`--number vaut « ${values.number} » : donnez le numéro de la proposition, par exemple « 12 ».`);
  }
  const number = Number(values.number);
  const { origin, base } = pagesAddress(new URL(site.repository).pathname.slice(1));
  const path = previewPath(number);
  const proposal = {
    number,
    sha: git('.', 'rev-parse', 'HEAD').trim(),
    path,
    url: `http://localhost:${port}${base}${path}/`,
  };
  const manifest = await runReport(values.base, places.artifact, {
    ...process.env,
    SITE_URL: origin,
    BASE_PATH: `${base}${path}/`,
    PREVIEW: values.number,
    PREVIEW_SHA: proposal.sha,
  });
  if (manifest.isBuilt) await publish(proposal);
  writeComment(manifest, proposal);
  if (values.serve && manifest.isBuilt) {
    await serve(places.pages, base, port).catch((cause: unknown) => {
      const fix = 'arrêtez ce qui l’occupe, sans doute un autre aperçu';
      throw new Error(`Le port ${port} n’est pas libre : ${fix}.`, { cause });
    });
    console.log(`Aperçu : ${proposal.url} (Ctrl-C pour arrêter)`);
  }
  return isFine(manifest);
}

/** Publishes the preview in the local repository, and takes out its pages branch as a host would serve it. */
async function publish({ number, sha, path }: Proposal): Promise<void> {
  const { repository, pages } = places;
  mkdirSync(repository, { recursive: true });
  git(repository, 'init', '--quiet', '--bare');
  const source = join(places.artifact, 'site');
  await updatePagesBranch({ repository, branch: pagesBranch, path, source, message: `Preview #${number} at ${sha}` });
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages);
  git(repository, `--work-tree=${pages}`, 'checkout', '--force', pagesBranch, '--', '.');
}

function writeComment(manifest: Manifest, { number, sha, path, url }: Proposal): void {
  const { pathname } = new URL(site.repository);
  const published = join(places.pages, path);
  const comment = previewComment(manifest, {
    number,
    sha,
    url,
    repository: site.repository,
    headRepository: pathname.slice(1),
    headBranch: git('.', 'rev-parse', '--abbrev-ref', 'HEAD').trim(),
    runUrl: pathToFileURL(places.artifact).href,
    paths: pagesIn(manifest.isBuilt ? globSync('**/*.html', { cwd: published }) : []),
    hasFormer: !manifest.isBuilt && existsSync(published),
    reviewers: readReviewers('.'),
  });
  writeFileSync(places.comment, comment);
  console.log(`Commentaire : ${relative('.', places.comment)}`);
}
