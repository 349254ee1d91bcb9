import { previewPath, previewUrl } from './address.ts';
import { pagesIn, readArtifact } from './artifact.ts';
import { commentMarker, previewComment } from './comment.ts';
import { checkHead, downloadArtifact, findPullRequest, isClosed, readRun, type GitHub, type Run } from './github.ts';
import { previewNumbers, updatePagesBranch, type PagesBranch } from './pages-branch.ts';
import { Stale, Rejected } from './rejected.ts';
import { changeComment, writeComment } from './sticky-comment.ts';

/** Where the previews are proposed, and where they are published. */
export interface PublishContext {
  gitHub: GitHub;
  pages: PagesBranch;
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
    const isCurrent = () => checkHead(context.gitHub, number, run.sha);
    if (site.size === 0) await isCurrent();
    else {
      const message = `Preview #${number} at ${run.sha}`;
      const path = previewPath(number);
      await updatePagesBranch({ ...context.pages, path, files: site, message, beforePush: isCurrent });
    }
    const preview = {
      ...run,
      runUrl: run.url,
      url: previewUrl(context.gitHub.repository, number),
      repository: context.pages.repository,
      paths: pagesIn(site.keys()),
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

const refusalComment = ({ message }: Rejected, { sha, url }: Run) =>
  [
    commentMarker,
    `**L’aperçu de la version ${sha.slice(0, 7)} n’est pas publié.** ${message}`,
    `Si vous n’y êtes pour rien, dites-le ici\u00a0: une personne de l’équipe regardera [l’exécution](${url}).`,
  ].join('\n\n');

/**
 * Removes the previews of the pull requests that are no longer open, and says so in their comments.
 * @returns what was done, in one sentence.
 * @throws once the others are removed, when one could not be.
 */
export async function sweepPreviews({ gitHub, pages }: PublishContext): Promise<string> {
  const removed: number[] = [];
  const failures = new Map<number, unknown>();
  for (const number of await previewNumbers(pages)) {
    try {
      if (!(await isClosed(gitHub, number))) continue;
      await removePreview(gitHub, pages, number);
      removed.push(number);
    } catch (error) {
      // One that is open again is no failure.
      if (!(error instanceof Stale)) failures.set(number, error);
    }
  }
  const done = removed.length > 0 ? `Aperçus retirés\u00a0: ${removed.join(', ')}.` : 'Aucun aperçu à retirer.';
  if (failures.size === 0) return done;
  throw new AggregateError(failures.values(), `${done} Échec pour\u00a0: ${[...failures.keys()].join(', ')}.`);
}

async function removePreview(gitHub: GitHub, pages: PagesBranch, number: number): Promise<void> {
  const beforePush = async () => {
    if (!(await isClosed(gitHub, number))) throw new Stale('La proposition est de nouveau ouverte.');
    // First, since a preview that is gone is never looked at again: its comment would lead to it for ever.
    const told = `${commentMarker}\n\nLa proposition est close\u00a0: son aperçu a été retiré.`;
    await changeComment(gitHub, number, told).catch((error: { status?: number }) => {
      // Where nobody may write any more, as in a proposal that is locked, the preview goes all the same.
      if (![403, 404, 410].includes(error.status ?? 0)) throw error;
    });
  };
  await updatePagesBranch({ ...pages, path: previewPath(number), message: `Remove preview #${number}`, beforePush });
}
