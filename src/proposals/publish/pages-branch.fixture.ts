import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** A temporary folder that goes with the tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'publishing-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Files by their path. */
export const filesOf = (texts: Record<string, string>): ReadonlyMap<string, Buffer> =>
  new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));

/** A bare repository that serves as GitHub's, and what a reader sees of its pages branch. */
export function bareRepository(repository = temporaryFolder()) {
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' });
  execFileSync('git', ['init', '--quiet', '--bare', repository]);
  // As GitHub, which lets one fetch a commit without its files.
  git('config', 'uploadpack.allowFilter', 'true');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  return {
    repository,
    git,
    read: (path: string) => git('show', `gh-pages:${path}`),
    /** Author and subject of each commit, the first one first. */
    commits: () => git('log', '--reverse', '--format=%ae %s', 'gh-pages').trim().split('\n'),
  };
}
