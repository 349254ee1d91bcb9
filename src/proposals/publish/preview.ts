import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { previewPath, previewUrl } from './address.ts';
import { pagesIn, readArtifact, writeFiles, type Artifact } from './artifact.ts';
import { commentMarker, previewComment } from './comment.ts';
import {
  checkHead,
  downloadArtifact,
  endedRuns,
  findPullRequest,
  isClosed,
  readRun,
  type GitHub,
  type Run,
} from './github.ts';
import { previewFolders, updatePagesBranch, type PagesBranch } from './pages-branch.ts';
import { Stale, Rejected } from './rejected.ts';
import { changeComment, readComment, writeComment } from './sticky-comment.ts';

/** Where the previews are published, and for which repository, `owner/name`. */
export interface PublishContext {
  gitHub: GitHub;
  pages: PagesBranch;
  repository: string;
  /** Address of the repository. */
  repositoryUrl: string;
  /** Who may review, as CODEOWNERS names them. */
  reviewers: readonly string[];
}

/**
 * Publishes what the check of a pull request built, and says so in its comment. The number and the context come from GitHub;
 * the artifact gives files and words only.
 * @returns what was done, in one sentence.
 * @throws Stale when the pull request has moved on: nothing is written; a Rejected, told in the comment too, when the
 * artifact is not what a build of ours makes: the comment only is written.
 */
export async function publishPreview(context: PublishContext, runId: number): Promise<string> {
  const run = await readRun(context.gitHub, runId);
  const number = await findPullRequest(context.gitHub, run);
  try {
    const { manifest, site } = await readArtifact(await downloadArtifact(context.gitHub, run));
    if (site.size > 0) await publishSite(context, number, run, site);
    else await checkHead(context.gitHub, number, run.sha);
    const preview = {
      number,
      sha: run.sha,
      url: previewUrl(context.repository, number),
      repository: context.repositoryUrl,
      headRepository: run.headRepository,
      headBranch: run.headBranch,
      runUrl: run.url,
      paths: pagesIn(site.keys()),
      hasFormer: site.size === 0 && (await previewFolders(context.pages)).includes(basename(previewPath(number))),
      reviewers: context.reviewers,
    };
    await writeComment(context.gitHub, number, previewComment(manifest, preview));
    return site.size > 0
      ? `Aperçu de la proposition n°\u00a0${number}\u00a0: ${preview.url}`
      : `La proposition n°\u00a0${number} n’a pas pu être construite\u00a0: son commentaire dit pourquoi.`;
  } catch (error) {
    if (error instanceof Rejected) await writeComment(context.gitHub, number, refusalComment(error, run));
    throw error;
  }
}

async function publishSite(
  { gitHub, pages }: PublishContext,
  number: number,
  run: Run,
  site: Artifact['site'],
): Promise<void> {
  const source = await mkdtemp(join(tmpdir(), 'preview-'));
  try {
    await writeFiles(site, source);
    await updatePagesBranch({
      ...pages,
      path: previewPath(number),
      source,
      message: `Preview #${number} at ${run.sha}`,
      beforePush: () => checkHead(gitHub, number, run.sha),
    });
  } finally {
    await rm(source, { recursive: true, force: true });
  }
}

const refusalComment = ({ message }: Rejected, { sha, url }: Run) =>
  [
    commentMarker,
    `**L’aperçu de la version ${sha.slice(0, 7)} n’est pas publié.** ${message}`,
    `Si vous n’y êtes pour rien, dites-le ici\u00a0: une personne de l’équipe regardera [l’exécution](${url}).`,
  ].join('\n\n');

/**
 * Removes the previews of the pull requests that are no longer open, and says so in their comments.
 * @returns what was done, in one sentence.
 * @throws once the others are removed, when one could not be, or its comment not be written.
 */
export async function sweepPreviews({ gitHub, pages }: PublishContext): Promise<string> {
  const folders = (await previewFolders(pages)).map((name) => Number(/^pr-(\d+)$/.exec(name)?.[1]));
  const done = await actOnEach(folders, async (number) => {
    if (!number || !(await isClosed(gitHub, number))) return false;
    await removePreview(gitHub, pages, number);
    return true;
  });
  return done('Aperçus retirés', 'Aucun aperçu à retirer.');
}

/**
 * Publishes the previews that a breakdown kept back: those of the checks of the day of which no comment tells.
 * @returns what was done, in one sentence.
 * @throws once the others are published, when one could not be.
 */
export async function catchUpPreviews(context: PublishContext, now = new Date()): Promise<string> {
  const runs = new Map((await endedRuns(context.gitHub, now)).map((run) => [run.id, run]));
  const done = await actOnEach([...runs.keys()], async (id) => {
    const run = runs.get(id)!;
    const comment = await readComment(context.gitHub, await findPullRequest(context.gitHub, run));
    if (comment.includes(`version ${run.sha.slice(0, 7)}`)) return false;
    await publishPreview(context, id);
    return true;
  });
  return done('Aperçus rattrapés, de ces exécutions', 'Aucun aperçu à rattraper.');
}

/**
 * Acts on things by their number, whatever happens to the others; that a pull request has moved on is no failure.
 * @param act tells whether it did something
 * @returns a function that says what was done, and throws what failed
 */
async function actOnEach(numbers: number[], act: (number: number) => Promise<boolean>) {
  const acted: number[] = [];
  const failures = new Map<number, unknown>();
  for (const number of numbers) {
    try {
      if (await act(number)) acted.push(number);
    } catch (error) {
      if (!(error instanceof Stale)) failures.set(number, error);
    }
  }
  return (some: string, none: string): string => {
    const done = acted.length > 0 ? `${some}\u00a0: ${acted.join(', ')}.` : none;
    if (failures.size === 0) return done;
    throw new AggregateError(failures.values(), `${done} Échec pour\u00a0: ${[...failures.keys()].join(', ')}.`);
  };
}

async function removePreview(gitHub: GitHub, pages: PagesBranch, number: number): Promise<void> {
  const beforePush = async () => {
    if (!(await isClosed(gitHub, number))) throw new Stale('La proposition est de nouveau ouverte.');
    // First, since a preview that is gone is never looked at again: its comment would lead to it for ever.
    await changeComment(gitHub, number, `${commentMarker}\n\nLa proposition est close\u00a0: son aperçu a été retiré.`);
  };
  await updatePagesBranch({ ...pages, path: previewPath(number), message: `Remove preview #${number}`, beforePush });
}
