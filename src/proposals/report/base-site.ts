import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './git-changes.ts';

/** Lends the files of a commit, in a folder of their own beside the project's, and removes it. */
export async function withCommit<T>(root: string, commit: string, use: (folder: string) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'apercu-'));
  const folder = join(parent, 'site');
  try {
    git(root, 'worktree', 'add', '--quiet', '--detach', folder, commit);
    return await use(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
    git(root, 'worktree', 'prune');
  }
}

const lockfile = 'package-lock.json';

/** Folders of node_modules in which Astro, Vite and src/styles/ write while they build. */
const caches = ['.astro', '.vite', '.cache'];

/** Gives a folder the dependencies of its lockfile: those of `root` when they are the same, with caches of its own. */
export function installDependencies(root: string, folder: string): void {
  const lockOf = (place: string) =>
    existsSync(join(place, lockfile)) ? readFileSync(join(place, lockfile), 'utf8') : '';
  if (lockOf(root) !== lockOf(folder)) {
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
