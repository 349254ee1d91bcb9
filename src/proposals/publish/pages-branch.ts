import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pagesBranch, previewsFolder } from './address.ts';
import { authentication, gitWith, robot } from './git.ts';

type Git = (...args: string[]) => string;

/** The repository whose pages branch GitHub Pages serves. */
export interface PagesBranch {
  /** A URL, or an absolute path, that git can push to. */
  repository: string;
  /** What lets git push to GitHub. */
  token?: string | undefined;
}

interface PagesUpdate extends PagesBranch {
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
  const { message, path, files } = update;
  if (files?.size === 0) throw new Error('Il n’y a aucun fichier à publier.');
  if (!path && files?.keys().some((name) => name.startsWith(`${previewsFolder}/`))) {
    throw new Error(`Le site ne peut pas avoir de dossier « ${previewsFolder} » : il est pris par les aperçus.`);
  }
  return withRepository(update, async (git, folder) => {
    for (const [name, bytes] of files ?? []) {
      const file = join(folder, path, name);
      await mkdir(dirname(file), { recursive: true });
      // Fails rather than write over anything.
      await writeFile(file, bytes, { flag: 'wx', mode: 0o644 });
    }
    for (let attempt = 1; ; attempt++) {
      const parent = fetchHead(git);
      const tree = treeAfter(git, parent, path);
      if (parent ? git('rev-parse', `${parent}^{tree}`) === tree : !files) return undefined;
      const ancestry = parent ? ['-p', parent] : [];
      const commit = git('commit-tree', tree, ...ancestry, '-m', message);
      await update.beforePush?.();
      if (push(git, commit, attempt < attempts)) return commit;
      await wait(Math.random() * 100 * attempt);
    }
  });
}

/** The numbers of the pull requests that have a preview in the pages branch. */
export async function previewNumbers(pages: PagesBranch): Promise<number[]> {
  return withRepository(pages, async (git) => {
    const head = fetchHead(git);
    const listed = head ? git('ls-tree', '--name-only', head, `${previewsFolder}/`) : '';
    return [...listed.matchAll(/\/pr-(\d+)$/gm)].map(([, number]) => Number(number));
  });
}

/** Lends a temporary repository that knows the remote one, and the folder of its files. */
async function withRepository<T>(
  { repository, token }: PagesBranch,
  use: (git: Git, files: string) => Promise<T>,
): Promise<T> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'pages-'));
  const files = join(folder.path, 'files');
  await mkdir(files);
  // Makes GitHub serve the files as they are, `_astro/` included.
  await writeFile(join(files, '.nojekyll'), '');
  const run = gitWith({
    ...robot,
    GIT_DIR: join(folder.path, 'git'),
    GIT_WORK_TREE: files,
    ...(token ? authentication(repository, token) : {}),
  });
  const git: Git = (...args) => run(files, ...args);
  git('init', '--quiet');
  git('remote', 'add', 'origin', repository);
  return await use(git, files);
}

/** The last commit of the pages branch, fetched without its history nor its files; none when there is no such branch. */
function fetchHead(git: Git): string | undefined {
  const ref = `refs/heads/${pagesBranch}`;
  if (!git('ls-remote', 'origin', ref)) return undefined;
  git('fetch', '--quiet', '--depth=1', '--filter=blob:none', '--no-tags', 'origin', ref);
  return git('rev-parse', 'FETCH_HEAD');
}

/**
 * The tree of the branch once what is at `path` has given way to our files, as they are: no ignored file, no end of line
 * changed. The others need not be here.
 */
function treeAfter(git: Git, parent: string | undefined, path: string): string {
  const former = path ? [path] : ['.', ...kept.map((name) => `:(exclude)${name}`)];
  git('read-tree', parent ?? '--empty');
  git('rm', '-r', '--cached', '--force', '--quiet', '--ignore-unmatch', '--', ...former);
  git('add', '--force', '--ignore-removal', '.');
  return git('write-tree', '--missing-ok');
}

/** Whether the commit is now the head of the branch; not when the branch moved meanwhile. */
function push(git: Git, commit: string, canRetry: boolean): boolean {
  try {
    git('push', '--porcelain', 'origin', `${commit}:refs/heads/${pagesBranch}`);
    return true;
  } catch (error) {
    // A line of the porcelain format that starts with « ! » is a refusal; anything else is a breakdown.
    const isRefused = /^!/m.test((error as { stdout?: string }).stdout ?? '');
    if (isRefused && canRetry) return false;
    throw error;
  }
}
