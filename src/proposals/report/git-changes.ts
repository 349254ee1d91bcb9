import { git } from '../publish/git.ts';

/**
 * The commit from which the present state of a folder comes, on the way to `base`.
 * @throws an Error that says how to fix it, when git knows no such commit
 */
export function startOf(folder: string, base: string): string {
  try {
    return git(folder, 'merge-base', base, 'HEAD');
  } catch (error) {
    if (!('status' in (error as Error))) throw error;
    throw new Error(
      `« ${base} » et la version présente n’ont pas d’ancêtre connu ici : « git fetch --unshallow » d’abord.`,
      { cause: error },
    );
  }
}

/** The paths of the files that differ from a commit, those that are gone and those not yet committed included. */
export const changesSince = (folder: string, commit: string): ReadonlySet<string> =>
  new Set(
    [
      git(folder, 'diff', '--name-only', '--no-renames', '-z', commit),
      git(folder, 'ls-files', '--others', '--exclude-standard', '-z'),
    ].flatMap((paths) => paths.split('\0').filter(Boolean)),
  );
