import { setTimeout as wait } from 'node:timers/promises';
import { Octokit } from '@octokit/rest';
import { limits } from './artifact.ts';
import { Stale, Rejected } from './rejected.ts';

/** How long a request may take, its answer included, in milliseconds; it is made four times at the most. */
const patience = 30_000;

/**
 * A server that says nothing, or stops in the middle of an answer, counts as one that fails: asked again, unless what is
 * asked makes something. Octokit would take what it has of such an answer for the whole.
 */
const fetchWithin =
  (limit: number): typeof fetch =>
  async (url, options) => {
    for (let attempt = 1; ; attempt += 1) {
      const isLast = attempt === 4 || options?.method === 'POST';
      try {
        const response = await fetch(url, { ...options, signal: AbortSignal.timeout(limit) });
        const body = await response.arrayBuffer();
        const whole = new Response(body.byteLength > 0 ? body : null, response);
        if (isLast || response.status < 500) return Object.defineProperty(whole, 'url', { value: response.url });
      } catch (error) {
        if (isLast) throw error;
      }
      await wait(attempt ** 2 * 1000);
    }
  };

/** A repository of GitHub, `owner/name`, and the right to ask about it. */
export function gitHub(repository: string, token: string, baseUrl: string, limit = patience) {
  const [owner = '', repo = ''] = repository.split('/');
  return {
    octokit: new Octokit({ auth: token, baseUrl, request: { fetch: fetchWithin(limit) } }),
    here: { owner, repo },
    repository,
  };
}

export type GitHub = ReturnType<typeof gitHub>;

/** A run of the check of a pull request, as GitHub tells it. */
export type Run = Awaited<ReturnType<typeof readRun>>;

/** @throws Stale when the run is not that of a pull request, or when its fork is gone. */
export async function readRun({ octokit, here }: GitHub, id: number) {
  const { data } = await octokit.rest.actions.getWorkflowRun({ ...here, run_id: id });
  // The fork may be gone, whatever the types say.
  const fork = data.head_repository as typeof data.head_repository | null;
  if (data.event !== 'pull_request' || !fork || !data.head_branch) {
    throw new Stale('Cette exécution n’est pas celle d’une proposition ouverte.');
  }
  return {
    id: data.id,
    url: data.html_url,
    sha: data.head_sha,
    headRepository: fork.full_name,
    headBranch: data.head_branch,
  };
}

/**
 * The number of the open pull request whose head is the commit of a run. For a fork, GitHub does not say it with the run:
 * it is looked for among those that come from the branch. One branch may be proposed to several others, but only once to
 * the default branch, where the site is.
 * GitHub may answer with what was true a moment ago: it is asked once more before giving up.
 * @throws Stale when there is none, or when it has moved on.
 */
export async function findPullRequest(gitHub: GitHub, run: Run): Promise<number> {
  const first = await pullRequestOf(gitHub, run);
  if (first?.head.sha === run.sha) return first.number;
  await wait(500);
  const pull = await pullRequestOf(gitHub, run);
  if (!pull) throw new Stale('Aucune proposition ouverte ne correspond à cette exécution.');
  if (pull.head.sha !== run.sha) throw new Stale(hasMovedOn(pull.number));
  return pull.number;
}

async function pullRequestOf({ octokit, here }: GitHub, run: Run) {
  const head = `${run.headRepository.split('/')[0]}:${run.headBranch}`;
  const open = await octokit.paginate(octokit.rest.pulls.list, { ...here, state: 'open', head, per_page: 100 });
  return open.find(
    ({ head, base }) =>
      head.ref === run.headBranch &&
      (head.repo as typeof head.repo | null)?.full_name === run.headRepository &&
      base.ref === base.repo.default_branch,
  );
}

const hasMovedOn = (number: number) =>
  `La proposition n°\u00a0${number} a changé depuis, ou est close\u00a0: cette exécution ne publie rien.`;

/** @throws Stale unless a pull request is open, with this commit as its head. */
export async function checkHead(gitHub: GitHub, number: number, sha: string): Promise<void> {
  const pull = await readPullRequest(gitHub, number);
  if (pull?.state !== 'open' || pull.head.sha !== sha) throw new Stale(hasMovedOn(number));
}

/** Whether a pull request is closed; not when GitHub does not know it, which a breakdown may also say. */
export async function isClosed(gitHub: GitHub, number: number): Promise<boolean> {
  return (await readPullRequest(gitHub, number))?.state === 'closed';
}

async function readPullRequest({ octokit, here }: GitHub, number: number) {
  try {
    return (await octokit.rest.pulls.get({ ...here, pull_number: number })).data;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  }
}

/** The bytes of the artifact that a run left. @throws a Rejected when there is none, or none of a reasonable size. */
export async function downloadArtifact({ octokit, here }: GitHub, run: Run): Promise<Buffer> {
  const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ ...here, run_id: run.id, name: 'apercu' });
  // A run that was started again may leave several.
  const [newest] = data.artifacts
    .filter(({ name, expired }) => name === 'apercu' && !expired)
    .sort((a, b) => b.id - a.id);
  if (!newest) throw new Rejected('La construction de l’aperçu n’a rien laissé\u00a0: voir son exécution.');
  if (newest.size_in_bytes > limits.archive) throw new Rejected('L’archive est trop lourde.');
  const { data: bytes } = await octokit.rest.actions.downloadArtifact({
    ...here,
    artifact_id: newest.id,
    archive_format: 'zip',
  });
  // Another type of content, which the uploader may choose, comes as a text or as JSON.
  if (!(bytes instanceof ArrayBuffer)) throw new Rejected('L’archive est illisible.');
  return Buffer.from(bytes);
}
