import { commentMarker } from './comment.ts';
import type { GitHub } from './github.ts';

/** Writes the one comment of ours on a pull request, in place of what it said. Its text starts with the marker. */
export async function writeComment(gitHub: GitHub, number: number, body: string): Promise<void> {
  const { octokit, here } = gitHub;
  if (await changeComment(gitHub, number, body)) return;
  // An answer that is lost may be that of a comment made: it is looked for again before another is.
  const create = () =>
    octokit.rest.issues.createComment({ ...here, issue_number: number, body, request: { retries: 0 } });
  await create().catch(async (error: { status?: number }) => {
    if (error.status && error.status < 500) throw error;
    if (!(await changeComment(gitHub, number, body))) await create();
  });
}

/** The same, for a pull request that already has the comment; nothing for the others. @returns whether it has one. */
export async function changeComment(gitHub: GitHub, number: number, body: string): Promise<boolean> {
  const { octokit, here } = gitHub;
  const comment = await findComment(gitHub, number);
  if (comment) await octokit.rest.issues.updateComment({ ...here, comment_id: comment.id, body });
  return comment !== undefined;
}

/** What our comment on a pull request says; nothing when there is none. */
export const readComment = async (gitHub: GitHub, number: number) => (await findComment(gitHub, number))?.body ?? '';

/** Anybody may write the marker: only a comment of the robot of GitHub Actions is ours. */
async function findComment({ octokit, here }: GitHub, number: number) {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    ...here,
    issue_number: number,
    per_page: 100,
  });
  return comments.find(
    ({ user, body }) => user?.login === 'github-actions[bot]' && user.type === 'Bot' && body?.startsWith(commentMarker),
  );
}
