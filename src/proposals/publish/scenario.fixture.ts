import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { archive, brokenArchive, fileOfMode } from './artifact.fixture.ts';
import { fakeGitHub, pullRequest, repository, runOf } from './github.fixture.ts';
import { gitWith } from './git.ts';
import { bareRepository } from './pages-branch.fixture.ts';

interface Outcome {
  code: number;
  output: string;
}

const sha = (character: string) => character.repeat(40);

const page = (text: string) => ({ 'site/index.html': text });

/** The files of a folder as those of a preview in an artifact, which GitHub makes without hidden files. */
const sitesFiles = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .filter((path) => !path.split('/').some((name) => name.startsWith('.')))
      .map((path) => [`site/${path}`, new Uint8Array(readFileSync(join(folder, path)))]),
  );

/**
 * Plays the life of a pages branch, with the commands that the workflows run, a bare repository for the one of GitHub, and
 * a server that answers as GitHub.
 * @param root an empty folder, for all that is made
 * @param sites the site, the same later, and what pull request 12 proposes at the end
 * @returns the folder of the final tree, what each command said, and the comments
 */
export async function playScenario(root: string, sites: { main: string; mainLater: string; preview: string }) {
  const world = fakeGitHub();
  await world.start();
  mkdirSync(join(root, repository), { recursive: true });
  const pages = bareRepository(join(root, repository));
  const folder = (name: string) => mkdirSync(join(root, name), { recursive: true })!;

  const script = fileURLToPath(new URL('publish.ts', import.meta.url));
  const run = (command: string, cwd: string, env: Record<string, string> = {}) =>
    new Promise<Outcome>((resolve) => {
      const { PATH = '' } = process.env;
      const variables = {
        PATH,
        TMPDIR: join(root, 'temporary'),
        GITHUB_REPOSITORY: repository,
        GITHUB_SERVER_URL: pathToFileURL(root).href,
        GITHUB_API_URL: world.url,
        GITHUB_TOKEN: 'token',
        GITHUB_SHA: sha('0'),
        ...env,
      };
      execFile(process.execPath, [script, command], { cwd, env: variables }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
      );
    });
  const git = gitWith({});
  /** Deploys what `commit` built, by default the head of main. */
  const deploy = async (site: string, commit?: string) => {
    const cwd = folder(`deploy-${Math.random()}`);
    await git(['-C', cwd, 'init', '--quiet']);
    await git(['-C', cwd, 'commit', '--quiet', '--allow-empty', '--message', 'Main']);
    cpSync(site, join(cwd, 'dist'), { recursive: true });
    return run('site', cwd, { GITHUB_SHA: commit ?? (await git(['-C', cwd, 'rev-parse', 'HEAD'])).trim() });
  };
  const publish = (runId: number) => run('preview', root, { RUN_ID: `${runId}` });
  const sweep = () => run('sweep', root);

  /** A commit of a pull request, and the run of its check. */
  const propose = (runId: number, number: number, commit: string, zip: Buffer) => {
    const pull = pullRequest(number, commit);
    world.pulls = [...world.pulls.filter((other) => other.number !== number), pull];
    world.runs.push(runOf(pull, runId));
    world.artifacts.push({ id: runId, run: runId, name: 'apercu', expired: false, size_in_bytes: zip.length });
    world.archives.set(runId, { type: 'application/zip', bytes: zip });
  };
  const becomes = (state: string) => (number: number) => {
    world.pulls.find((pull) => pull.number === number)!.state = state;
  };
  const [close, reopen] = [becomes('closed'), becomes('open')];
  /** Does something once, just before a preview is pushed: when the head of its pull request is asked for. */
  const beforePush = (number: number, act: () => unknown) => {
    world.onRequest = async (path) => {
      if (!path.endsWith(`/pulls/${number}`)) return;
      world.onRequest = undefined;
      await act();
    };
  };

  folder('temporary');
  const outcomes: Record<string, Outcome> = {};
  try {
    outcomes.deployed = await deploy(sites.main);

    propose(1, 11, sha('1'), archive(page('onze')));
    propose(2, 12, sha('2'), archive(page('douze')));
    [outcomes.eleven, outcomes.twelve] = (await Promise.all([publish(1), publish(2)])) as [Outcome, Outcome];

    propose(3, 12, sha('3'), archive(sitesFiles(sites.preview)));
    outcomes.updated = await publish(3);
    outcomes.stale = await publish(2);

    propose(4, 13, sha('4'), archive(page('treize')));
    beforePush(13, async () => (outcomes.deployedAgain = await deploy(sites.mainLater)));
    outcomes.outrun = await publish(4);

    propose(5, 14, sha('5'), archive({ 'site/passwd.html': fileOfMode(0o120777, '/etc/passwd') }));
    outcomes.hostile = await publish(5);

    propose(6, 15, sha('6'), archive(page('quinze')));
    beforePush(15, () => propose(7, 15, sha('7'), archive(page('quinze bis'))));
    outcomes.moved = await publish(6);

    propose(8, 12, sha('8'), brokenArchive());
    outcomes.broken = await publish(8);

    propose(9, 16, sha('9'), archive(page('seize')));
    propose(10, 17, sha('a'), archive(page('dix-sept')));
    await publish(9);
    await publish(10);
    [11, 16, 17].forEach(close);
    world.refusals = { 16: 403, 17: 422 };
    outcomes.swept = await sweep();
    world.refusals = {};

    reopen(17);
    close(13);
    let asked = 0;
    world.onRequest = (path) => {
      if (path.endsWith('/pulls/13') && ++asked === 2) reopen(13);
    };
    outcomes.reopened = await sweep();
    world.onRequest = undefined;

    outcomes.deployedTwice = await deploy(sites.mainLater);
    outcomes.deployedOld = await deploy(sites.main, sha('e'));
  } finally {
    world.stop();
  }
  const tree = folder('tree');
  pages.git(`--work-tree=${tree}`, 'checkout', 'gh-pages', '--', '.');
  const left = readdirSync(join(root, 'temporary'));
  return { tree, outcomes, comments: world.comments, commits: pages.commits(), left };
}
