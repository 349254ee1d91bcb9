import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const repository = 'etalab/site';

/** A pull request as GitHub tells it, from a fork unless told otherwise. */
export const pullRequest = (
  number: number,
  sha: string,
  changes: { branch?: string; fork?: string; base?: string } = {},
) => {
  const { branch = `branche-${number}`, fork = `camille/site`, base = 'main' } = changes;
  return {
    number,
    state: 'open',
    head: { sha, ref: branch, repo: { full_name: fork, owner: { login: fork.split('/')[0] } } },
    base: { ref: base, repo: { default_branch: 'main' } },
  };
};

type PullRequest = ReturnType<typeof pullRequest>;

/** A run of the check as GitHub tells it. */
export const runOf = ({ head }: PullRequest, id: number) => ({
  id,
  event: 'pull_request',
  html_url: `https://github.com/${repository}/actions/runs/${id}`,
  head_sha: head.sha,
  head_branch: head.ref,
  head_repository: head.repo as PullRequest['head']['repo'] | null,
});

interface Comment {
  id: number;
  issue: number;
  user: { login: string; type: string };
  body: string;
}

type Answer = { status?: number; json?: unknown; location?: string; file?: { type: string; bytes: Uint8Array } };

/** The part of GitHub that publishing asks, with what it holds and what it was asked. */
export function fakeGitHub() {
  const held = {
    pulls: [] as PullRequest[],
    runs: [] as ReturnType<typeof runOf>[],
    artifacts: [] as { id: number; run: number; name: string; expired: boolean; size_in_bytes: number }[],
    archives: new Map<number, { type: string; bytes: Uint8Array }>(),
    comments: [] as Comment[],
    writes: [] as string[],
    /** The answer to a comment, where it is refused, by the number of the pull request. */
    refusals: {} as Record<number, number>,
    /** The branch of the last question about pull requests. */
    asked: null as string | null,
    /** Called before each answer, to change the world in the middle of a publication. */
    onRequest: undefined as ((path: string) => unknown) | undefined,
    /** What becomes of the next answer, once: it says that the server fails, never comes, or stops in the middle. */
    fault: undefined as 'failed' | 'silent' | 'cut' | undefined,
    url: '',
  };

  const answer = (method: string, url: URL, body: string): Answer => {
    const path = url.pathname.replace(`/repos/${repository}`, '');
    const [, kind, id, what] = path.replace('/actions', '').split('/');
    if (method !== 'GET') held.writes.push(`${method} ${path}`);
    if (path === '/pulls') {
      // Gives all of them, whatever branch is asked for, as GitHub when it does not understand the branch.
      held.asked = url.searchParams.get('head');
      return { json: held.pulls.filter(({ state }) => state === url.searchParams.get('state')) };
    }
    if (kind === 'pulls') return found(held.pulls.find(({ number }) => `${number}` === id));
    if (kind === 'runs' && !what) return found(held.runs.find((run) => `${run.id}` === id));
    if (kind === 'runs') return { json: { artifacts: held.artifacts.filter(({ run }) => `${run}` === id) } };
    if (kind === 'artifacts') return { status: 302, location: `${held.url}/storage/${id}` };
    if (kind === 'storage') return { file: held.archives.get(Number(id))! };
    if (kind === 'issues' && id === 'comments') {
      const comment = held.comments.find((comment) => `${comment.id}` === what)!;
      if (held.refusals[comment.issue]) return { status: held.refusals[comment.issue]!, json: { message: 'Refused' } };
      comment.body = JSON.parse(body).body;
      return { json: comment };
    }
    if (kind === 'issues' && method === 'POST') {
      const user = { login: 'github-actions[bot]', type: 'Bot' };
      const comment = { id: held.comments.length + 1, issue: Number(id), user, body: JSON.parse(body).body as string };
      held.comments.push(comment);
      return { status: 201, json: comment };
    }
    if (kind === 'issues') return { json: held.comments.filter(({ issue }) => `${issue}` === id) };
    return { status: 404, json: { message: `No ${method} ${path}` } };
  };

  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const url = new URL(request.url!, 'http://localhost');
    await held.onRequest?.(url.pathname);
    const { fault } = held;
    held.fault = undefined;
    if (fault === 'silent') return;
    const failure: Answer = { status: 502, json: {} };
    const {
      status = 200,
      json = '',
      location,
      file,
    } = fault === 'failed' ? failure : answer(request.method!, url, body);
    const { type = 'application/json', bytes = Buffer.from(JSON.stringify(json)) } = file ?? {};
    response.writeHead(status, { 'content-type': type, ...(location && { location }) });
    if (fault === 'cut') response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    else response.end(bytes);
  });
  const start = async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    held.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return Object.assign(held, { start, stop });
}

const found = (json: unknown) => (json ? { json } : { status: 404, json: { message: 'Not Found' } });
