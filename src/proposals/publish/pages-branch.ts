import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { previewsFolder } from './address.ts';
import { authentication, gitWith, type Git } from './git.ts';
import { entriesOf, withFolder, writeTree, type Entry } from './tree.ts';

/** The branch that GitHub Pages serves, in a repository. */
export interface PagesBranch {
  /** A URL, or an absolute path, that git can push to. */
  repository: string;
  branch: string;
  /** What lets git push to GitHub. */
  token?: string | undefined;
}

export interface PagesUpdate extends PagesBranch {
  /** Where in the branch: '' for the site itself, `apercu/pr-12` for a preview. */
  path: string;
  /** The folder to publish there in place of what is there. None removes it. */
  source?: string;
  message: string;
  /** Called before each attempt to push; throws to give up. */
  beforePush?: () => Promise<void>;
}

/** What publishing the site leaves alone: the previews, and the domain that the settings of GitHub Pages write. */
const kept = [previewsFolder, 'CNAME'];

const attempts = 12;

/**
 * Publishes a folder in the pages branch, or removes one, in one commit; the branch is made if need be. Somebody else may
 * be doing so: a push that the branch has outrun starts again from the new branch, so nothing of the others is lost.
 * @returns the commit, or none when nothing changed.
 * @throws when git fails, or when the branch is still outrun after many attempts.
 */
export async function updatePagesBranch(update: PagesUpdate): Promise<{ commit?: string }> {
  const { branch, message } = update;
  return withRepository(update, async (git) => {
    const content = update.source === undefined ? undefined : await treeOf(update.source, git);
    for (let attempt = 1; ; attempt++) {
      const parent = await fetchHead(git, branch);
      const entries = parent ? await entriesOf(git, parent) : [];
      const updated = await entriesAfter(git, entries, update.path, content);
      const tree = await writeTree(git, updated);
      if (parent ? (await git(['rev-parse', `${parent}^{tree}`])).trim() === tree : !content) return {};
      const ancestry = parent ? ['-p', parent] : [];
      const commit = (await git(['commit-tree', tree, ...ancestry, '-m', message])).trim();
      await update.beforePush?.();
      if (await push(git, commit, branch, attempt < attempts)) return { commit };
      await wait(Math.random() * 100 * attempt);
    }
  });
}

/** Names of the folders of previews in the pages branch. */
export async function previewFolders(pages: PagesBranch): Promise<string[]> {
  return withRepository(pages, async (git) => {
    const head = await fetchHead(git, pages.branch);
    const previews = head && (await entriesOf(git, head)).find(({ name }) => name === previewsFolder);
    return previews ? (await entriesOf(git, previews.hash)).map(({ name }) => name) : [];
  });
}

/** Lends a temporary repository that knows the remote one. */
async function withRepository<T>({ repository, token }: PagesBranch, use: (git: Git) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  try {
    const git = gitWith({ GIT_DIR: folder, ...(token ? authentication(repository, token) : {}) });
    await git(['init', '--quiet', '--bare']);
    await git(['remote', 'add', 'origin', repository]);
    return await use(git);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The last commit of a branch, fetched without its history nor its files; none when there is no such branch. */
async function fetchHead(git: Git, branch: string): Promise<string | undefined> {
  const ref = `refs/heads/${branch}`;
  if (!(await git(['ls-remote', 'origin', ref]))) return undefined;
  await git(['fetch', '--quiet', '--depth=1', '--filter=blob:none', '--no-tags', 'origin', ref]);
  return (await git(['rev-parse', 'FETCH_HEAD'])).trim();
}

/** The tree of a folder of the disk, as it is: no ignored file, no end of line changed. */
async function treeOf(source: string, git: Git): Promise<Entry[]> {
  const folder = resolve(source);
  await git(['-C', folder, `--work-tree=${folder}`, 'add', '--all', '--force', '.']);
  const entries = await entriesOf(git, (await git(['write-tree'])).trim());
  if (entries.length === 0) throw new Error(`Le dossier à publier, « ${source} », est vide.`);
  return entries;
}

/** What the branch holds after the update. `.nojekyll` makes GitHub serve the files as they are, `_astro/` included. */
async function entriesAfter(git: Git, before: Entry[], path: string, content: Entry[] | undefined): Promise<Entry[]> {
  const hash = (await git(['hash-object', '-w', '--stdin'])).trim();
  const all = (entries: Entry[]) => [
    ...entries.filter(({ name }) => name !== '.nojekyll'),
    { mode: '100644', type: 'blob', hash, name: '.nojekyll' },
  ];
  if (path) return all(await withFolder(git, before, path.split('/'), content && (await writeTree(git, content))));
  const site = content ?? [];
  if (site.some(({ name }) => name === previewsFolder)) {
    throw new Error(`Le site ne peut pas avoir de dossier « ${previewsFolder} » : il est pris par les aperçus.`);
  }
  return all([
    ...before.filter(({ name }) => kept.includes(name) && !site.some((entry) => entry.name === name)),
    ...site,
  ]);
}

/** Whether the commit is now the head of the branch; not when the branch moved meanwhile. */
async function push(git: Git, commit: string, branch: string, canRetry: boolean): Promise<boolean> {
  try {
    await git(['push', '--porcelain', 'origin', `${commit}:refs/heads/${branch}`]);
    return true;
  } catch (error) {
    // A line of the porcelain format that starts with « ! » is a refusal; anything else is a breakdown.
    const isRefused = /^!/m.test((error as { stdout?: string }).stdout ?? '');
    if (isRefused && canRetry) return false;
    throw error;
  }
}
