import { commentMarker } from './comment.ts';
import type { GitHub } from './github.ts';

/** Writes the one comment of ours on a pull request, in place of what it said. Its text starts with the marker. */
export async function writeComment(gitHub: GitHub, number: number, body: string): Promise<void> {
  const { octokit, here } = gitHub;
  if (await changeComment(gitHub, number, body)) return;
  await octokit.rest.issues.createComment({ ...here, issue_number: number, body });
}

/** The same, for a pull request that already has the comment; nothing for the others. @returns whether it has one. */
export async function changeComment({ octokit, here }: GitHub, number: number, body: string): Promise<boolean> {
  const all = { ...here, issue_number: number, per_page: 100 };
  const comments = await octokit.paginate(octokit.rest.issues.listComments, all);
  // Anybody may write the marker: only a comment of the robot of GitHub Actions is ours.
  const comment = comments.find(
    ({ user, body }) => user?.login === 'github-actions[bot]' && user.type === 'Bot' && body?.startsWith(commentMarker),
  );
  if (comment) await octokit.rest.issues.updateComment({ ...here, comment_id: comment.id, body });
  return comment !== undefined;
}
