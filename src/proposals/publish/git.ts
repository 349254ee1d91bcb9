import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { promisify } from 'node:util';

const fixed = {
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
export const withoutGit = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

export type Git = (args: string[]) => Promise<string>;

/**
 * Git as the robot of GitHub Actions, with the given variables: no shell, and nothing of the configuration of the machine
 * nor of a git that would be running us. Each call gives what git prints, and throws when git fails.
 */
export function gitWith(variables: Record<string, string>): Git {
  const env = { ...withoutGit, ...fixed, ...variables };
  return async (args) => (await promisify(execFile)('git', args, { env, maxBuffer: 64_000_000 })).stdout;
}

/** Variables that let git speak to GitHub with a token, out of sight of the list of processes. A path needs none. */
export function authentication(repository: string, token: string): Record<string, string> {
  if (!/^https?:/.test(repository)) return {};
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${new URL(repository).origin}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  };
}
