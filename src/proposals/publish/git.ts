import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';

/** Variables that make git the robot of GitHub Actions, with nothing of the configuration of the machine. */
export const robot = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_TERMINAL_PROMPT: '0',
  // A server that says nothing for a minute has failed.
  GIT_HTTP_LOW_SPEED_LIMIT: '1',
  GIT_HTTP_LOW_SPEED_TIME: '60',
  GIT_AUTHOR_NAME: 'github-actions[bot]',
  GIT_AUTHOR_EMAIL: '41898282+github-actions[bot]@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'github-actions[bot]',
  GIT_COMMITTER_EMAIL: '41898282+github-actions[bot]@users.noreply.github.com',
};

/** The environment, without the variables of a git that would be running us, which name its own repository. */
const withoutGit = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

/**
 * Git with these variables, and without a shell. Each call gives what it prints in a folder, save the end of the last
 * line, and throws when it fails; what it throws has a `status` where there is a git.
 */
export const gitWith =
  (variables: Record<string, string>) =>
  (folder: string, ...args: string[]): string => {
    try {
      return execFileSync('git', args, {
        cwd: folder,
        env: { ...withoutGit(), ...variables },
        encoding: 'utf8',
        maxBuffer: 64_000_000,
        stdio: ['ignore', 'pipe', 'pipe'],
      }).trimEnd();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw new Error('git n’est pas installé : installez-le, de https://git-scm.com.', { cause: error });
    }
  };

/** Git as the machine has it. */
export const git = gitWith({});

/** Variables that let git speak to GitHub with a token, out of sight of the list of processes. A path needs none. */
export function authentication(repository: string, token: string): Record<string, string> {
  if (!/^https?:/.test(repository)) return {};
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${new URL(repository).origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  };
}
