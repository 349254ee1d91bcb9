import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempDisposableSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../publish/git.ts';

/** Lends the files of a commit, in a folder of their own beside the project's, and removes it. */
export async function withCommit<T>(root: string, commit: string, use: (folder: string) => Promise<T>): Promise<T> {
  try {
    using parent = mkdtempDisposableSync(join(tmpdir(), 'apercu-'));
    const folder = join(parent.path, 'site');
    git(root, 'worktree', 'add', '--quiet', '--detach', folder, commit);
    return await use(folder);
  } finally {
    git(root, 'worktree', 'prune');
  }
}

/** Folders of node_modules in which Astro, Vite and src/styles/ write while they build. */
const caches = ['.astro', '.vite', '.cache'];

/**
 * Gives a folder the dependencies of its lockfile: those of `root` unless it is one of the paths in which they differ,
 * with caches of its own.
 */
export function installDependencies(root: string, folder: string, changes: ReadonlySet<string>): void {
  if (changes.has('package-lock.json')) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return;
  }
  const modules = 'node_modules';
  mkdirSync(join(folder, modules));
  for (const name of readdirSync(join(root, modules))) {
    if (!caches.includes(name)) symlinkSync(join(root, modules, name), join(folder, modules, name));
  }
}
