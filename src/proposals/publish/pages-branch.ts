import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { previewsFolder } from './address.ts';
import { authentication, gitWith, type Git } from './git.ts';

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
  /** The files to publish there in place of what is there, by their path from it. None removes it. */
  files?: ReadonlyMap<string, Buffer>;
  message: string;
  /** Called before each attempt to push; throws to give up. */
  beforePush?: () => Promise<void>;
}

/** What publishing the site leaves alone: the previews, and the domain that the settings of GitHub Pages write. */
const kept = [previewsFolder, 'CNAME'];

const attempts = 12;

/**
 * Publishes files in a folder of the pages branch, or removes it, in one commit; the branch is made if need be. Somebody else may
 * be doing so: a push that the branch has outrun starts again from the new branch, so nothing of the others is lost.
 * @returns the commit, or none when nothing changed.
 * @throws when git fails, or when the branch is still outrun after many attempts.
 */
export async function updatePagesBranch(update: PagesUpdate): Promise<string | undefined> {
  const { branch, message, path, files } = update;
  if (files?.size === 0) throw new Error('Il n’y a aucun fichier à publier.');
  if (!path && files?.keys().some((name) => name.startsWith(`${previewsFolder}/`))) {
    throw new Error(`Le site ne peut pas avoir de dossier « ${previewsFolder} » : il est pris par les aperçus.`);
  }
  return withRepository(update, async (git, folder) => {
    if (files) await writeFiles(files, join(folder, path));
    for (let attempt = 1; ; attempt++) {
      const parent = await fetchHead(git, branch);
      const tree = await treeAfter(git, parent, path);
      if (parent ? (await git(['rev-parse', `${parent}^{tree}`])).trim() === tree : !files) return undefined;
      const ancestry = parent ? ['-p', parent] : [];
      const commit = (await git(['commit-tree', tree, ...ancestry, '-m', message])).trim();
      await update.beforePush?.();
      if (await push(git, commit, branch, attempt < attempts)) return commit;
      await wait(Math.random() * 100 * attempt);
    }
  });
}

/** Names of the folders of previews in the pages branch. */
export async function previewFolders(pages: PagesBranch): Promise<string[]> {
  return withRepository(pages, async (git) => {
    const head = await fetchHead(git, pages.branch);
    const listed = head ? await git(['ls-tree', '--name-only', '-z', head, `${previewsFolder}/`]) : '';
    return listed
      .split('\0')
      .filter(Boolean)
      .map((path) => path.slice(previewsFolder.length + 1));
  });
}

/** Lends a temporary repository that knows the remote one, and the folder of its files. */
async function withRepository<T>(
  { repository, token }: PagesBranch,
  use: (git: Git, files: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const files = join(folder, 'files');
  try {
    await mkdir(files);
    // Makes GitHub serve the files as they are, `_astro/` included.
    await writeFile(join(files, '.nojekyll'), '');
    const run = gitWith({
      GIT_DIR: join(folder, 'git'),
      GIT_WORK_TREE: files,
      ...(token ? authentication(repository, token) : {}),
    });
    const git: Git = (args) => run(['-C', files, ...args]);
    await git(['init', '--quiet']);
    await git(['remote', 'add', 'origin', repository]);
    return await use(git, files);
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

/** Writes files in a folder that nobody else uses; throws rather than write over anything. */
async function writeFiles(files: ReadonlyMap<string, Buffer>, folder: string): Promise<void> {
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { flag: 'wx', mode: 0o644 });
  }
}

/**
 * The tree of the branch once what is at `path` has given way to our files, as they are: no ignored file, no end of line
 * changed. The others need not be here.
 */
async function treeAfter(git: Git, parent: string | undefined, path: string): Promise<string> {
  const former = path ? [path] : ['.', ...kept.map((name) => `:(exclude)${name}`)];
  await git(['read-tree', parent ?? '--empty']);
  await git(['rm', '-r', '--cached', '--force', '--quiet', '--ignore-unmatch', '--', ...former]);
  await git(['add', '--force', '--ignore-removal', '.']);
  return (await git(['write-tree', '--missing-ok'])).trim();
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
