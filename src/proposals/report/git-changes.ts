import { execFileSync } from 'node:child_process';
import { withoutGit } from '../publish/git.ts';

/** A file that a proposal touches: its path before and after, the one that it has not left out. */
export interface FileChange {
  before?: string;
  after?: string;
}

/**
 * What git prints, in a folder.
 * @throws when git fails
 */
export const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', args, {
    cwd: folder,
    env: withoutGit,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/**
 * The commit from which the present state of a folder comes, on the way to `base`.
 * @throws an Error that says how to fix it, when git knows no such commit
 */
export function startOf(folder: string, base: string): string {
  try {
    return git(folder, 'merge-base', base, 'HEAD').trim();
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') {
      throw new Error('« git » n’est pas installé sur cette machine\u00a0: voir https://git-scm.com/downloads.', {
        cause: error,
      });
    }
    throw new Error(
      `« ${base} » et la version présente n’ont pas d’ancêtre connu ici : « git fetch --unshallow » d’abord.`,
      { cause: error },
    );
  }
}

/** The files that differ from a commit, those not yet committed included. */
export const changesSince = (folder: string, commit: string): FileChange[] => [
  ...parseNameStatus(git(folder, 'diff', '--name-status', '--find-renames', '-z', commit)),
  ...git(folder, 'ls-files', '--others', '--exclude-standard', '-z')
    .split('\0')
    .filter(Boolean)
    .map((after) => ({ after })),
];

/** Reads the output of `git diff --name-status -z`: a letter, then one path, or two for a rename or a copy. */
export function parseNameStatus(output: string): FileChange[] {
  const fields = output.split('\0').filter(Boolean);
  const changes: FileChange[] = [];
  for (let letter = fields.shift(); letter; letter = fields.shift()) {
    const path = fields.shift()!;
    if (letter.startsWith('R')) changes.push({ before: path, after: fields.shift()! });
    else if (letter.startsWith('C')) changes.push({ after: fields.shift()! });
    else changes.push({ ...(letter !== 'A' && { before: path }), ...(letter !== 'D' && { after: path }) });
  }
  return changes;
}
