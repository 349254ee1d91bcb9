import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fakeGitHub, pullRequest, repository, runOf } from './github.fixture.ts';
import { gitWith, robot } from './git.ts';
import { bareRepository } from './pages-branch.fixture.ts';

/** The files of a folder as those of a preview in an artifact, which GitHub makes without hidden files. */
export const siteFiles = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .filter((path) => !path.split('/').some((name) => name.startsWith('.')))
      .map((path) => [`site/${path}`, new Uint8Array(readFileSync(join(folder, path)))]),
  );

/**
 * A pages branch, the commands that the workflows run on it, a bare repository for the one of GitHub, and a server that
 * answers as GitHub.
 * @param root an empty folder, for all that is made
 */
export async function playground(root: string) {
  const world = fakeGitHub();
  await world.start();
  const folder = (name: string) => mkdirSync(join(root, name), { recursive: true })!;
  folder(repository);
  folder('temporary');
  const pages = bareRepository(join(root, repository));

  const script = fileURLToPath(new URL('publish.ts', import.meta.url));
  /** What a command says, and its code of exit unless all went well. */
  const run = (command: string, cwd: string, env: Record<string, string> = {}) =>
    new Promise<string>((resolve) => {
      const variables = {
        PATH: process.env.PATH ?? '',
        TMPDIR: join(root, 'temporary'),
        GITHUB_REPOSITORY: repository,
        GITHUB_SERVER_URL: pathToFileURL(root).href,
        GITHUB_API_URL: world.url,
        GITHUB_TOKEN: 'token',
        GITHUB_SHA: '0'.repeat(40),
        ...env,
      };
      execFile(process.execPath, [script, command], { cwd, env: variables }, (error, stdout, stderr) =>
        resolve(stdout + stderr + (error ? `code ${error.code}` : '')),
      );
    });
  const git = gitWith(robot);
  return {
    world,
    /** Deploys what `commit` built, by default the head of main. */
    async deploy(site: string, commit?: string) {
      const cwd = folder(`deploy-${Math.random()}`);
      git(cwd, 'init', '--quiet');
      git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'Main');
      cpSync(site, join(cwd, 'dist'), { recursive: true });
      return run('site', cwd, { GITHUB_SHA: commit ?? git(cwd, 'rev-parse', 'HEAD') });
    },
    /** A commit of a pull request, and the run of its check, of that number. */
    propose(id: number, number: number, zip: Buffer) {
      const pull = pullRequest(number, id.toString(16).repeat(40));
      world.pulls = [...world.pulls.filter((other) => other.number !== number), pull];
      world.runs.push(runOf(pull, id));
      world.artifacts.push({ id, run: id, name: 'apercu', expired: false, size_in_bytes: zip.length });
      world.archives.set(id, { type: 'application/zip', bytes: zip });
    },
    publish: (id: number) => run('preview', root, { RUN_ID: `${id}` }),
    sweep: () => run('sweep', root),
    become(state: 'open' | 'closed', ...numbers: number[]) {
      for (const pull of world.pulls) if (numbers.includes(pull.number)) pull.state = state;
    },
    /** Does something once, the given time that a pull request is asked for: the last one is just before the push. */
    whenAsked(number: number, time: number, act: () => unknown) {
      let asked = 0;
      world.onRequest = async (path) => {
        if (path.endsWith(`/pulls/${number}`) && ++asked === time) await act();
      };
    },
    /** The subjects of the commits, and what the commands left in their temporary folder. */
    traces: () => ({ commits: pages.commits(), left: readdirSync(join(root, 'temporary')) }),
    /** A folder that holds the files of the branch. */
    checkout() {
      const tree = folder('tree');
      pages.git(`--work-tree=${tree}`, 'checkout', 'gh-pages', '--', '.');
      return tree;
    },
  };
}
