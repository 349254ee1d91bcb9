import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { limits } from './artifact.ts';
import { fakeGitHub, pullRequest, repository, runOf } from './github.fixture.ts';
import { downloadArtifact, findPullRequest, gitHub, isClosed, readRun } from './github.ts';
import { Stale, Rejected } from './rejected.ts';
import { writeComment } from './sticky-comment.ts';

const world = fakeGitHub();
before(world.start);
after(world.stop);
const client = () => gitHub(repository, 'token', world.url);
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)] as const;
const pull = pullRequest(12, a);
const run = runOf(pull, 1);

beforeEach(() => {
  Object.assign(world, { pulls: [pull], runs: [run], artifacts: [], comments: [], writes: [] });
  world.archives.clear();
});

const found = async () => findPullRequest(client(), await readRun(client(), 1));

describe('the pull request of a run', () => {
  it('is found by its commit, its fork and its branch, among others', async () => {
    world.pulls = [pullRequest(1, a), pullRequest(2, b), pull];
    assert.equal(await found(), 12);
    assert.equal(world.asked, 'camille:branche-12');
  });

  it('is not the one of another fork with the same commit and the same branch', async () => {
    world.pulls = [pullRequest(11, a, { branch: 'branche-12', fork: 'victime/site' }), pull];
    assert.equal(await found(), 12);
    world.pulls = [pullRequest(11, a, { branch: 'branche-12', fork: 'camille/site-2' })];
    await assert.rejects(found(), Stale);
  });

  it('is the one to the default branch when a branch is proposed twice', async () => {
    world.pulls = [pullRequest(13, a, { branch: 'branche-12', base: 'hugo' }), pull];
    assert.equal(await found(), 12);
    world.pulls = [pullRequest(13, a, { branch: 'branche-12', base: 'hugo' })];
    await assert.rejects(found(), /Aucune proposition ouverte/);
  });

  it('is not one that has moved on', async () => {
    world.pulls = [pullRequest(12, b)];
    await assert.rejects(found(), (error) => error instanceof Stale && /a changé depuis/.test(error.message));
  });

  it('is not one that is closed, or whose fork is gone', async () => {
    world.pulls = [{ ...pull, state: 'closed' }];
    await assert.rejects(found(), Stale);
    world.pulls = [pull];
    world.runs = [{ ...run, head_repository: null }];
    await assert.rejects(found(), Stale);
  });

  it('is not looked for when the run is of another event', async () => {
    for (const event of ['push', 'pull_request_target', 'workflow_dispatch']) {
      world.runs = [{ ...run, event }];
      await assert.rejects(found(), /n’est pas celle d’une proposition/);
    }
  });
});

describe('a pull request', () => {
  it('is not closed when GitHub does not know it', async () => assert.equal(await isClosed(client(), 99), false));

  it('is found in spite of one bad answer, and of one that comes late', async () => {
    world.failure = 502;
    assert.equal(await found(), 12);
    world.pulls = [];
    let asked = 0;
    world.onRequest = (path) => {
      if (path.endsWith('/pulls') && ++asked === 2) world.pulls = [pull];
    };
    try {
      assert.equal(await found(), 12);
    } finally {
      world.onRequest = undefined;
    }
  });

  for (const fault of ['silent', 'cut'] as const) {
    it(`is found though an answer is ${fault}`, async () => {
      const hurried = gitHub(repository, 'token', world.url, 300);
      world.fault = fault;
      assert.equal(await findPullRequest(hurried, await readRun(hurried, 1)), 12);
    });
  }
});

describe('the artifact of a run', () => {
  const artifact = { id: 5, run: 1, name: 'apercu', expired: false, size_in_bytes: 10 };
  const download = async () => downloadArtifact(client(), await readRun(client(), 1));
  const put = (id: number, text: string, type = 'application/zip') =>
    world.archives.set(id, { type, bytes: Buffer.from(text) });

  it('is the newest one of its name', async () => {
    world.artifacts = [artifact, { ...artifact, id: 7 }, { ...artifact, id: 9, name: 'autre' }];
    put(7, 'zip');
    assert.equal((await download()).toString(), 'zip');
  });

  it('is refused when there is none, when it is gone or too big', async () => {
    await assert.rejects(download(), (error) => error instanceof Rejected && /n’a rien laissé/.test(error.message));
    world.artifacts = [{ ...artifact, expired: true }];
    await assert.rejects(download(), /n’a rien laissé/);
    world.artifacts = [{ ...artifact, size_in_bytes: limits.archive + 1 }];
    await assert.rejects(download(), /trop lourde/);
  });

  it('is refused when it is a text or JSON', async () => {
    world.artifacts = [artifact];
    for (const type of ['application/json', 'text/html']) {
      put(5, '{}', type);
      await assert.rejects(download(), (error) => error instanceof Rejected && /illisible/.test(error.message));
    }
  });
});

describe('the comment', () => {
  const marker = '<!-- apercu -->';
  const robot = { login: 'github-actions[bot]', type: 'Bot' };

  it('is made once, then changed', async () => {
    await writeComment(client(), 12, `${marker} un`);
    await writeComment(client(), 12, `${marker} deux`);
    assert.deepEqual(world.writes, ['POST /issues/12/comments', 'PATCH /issues/comments/1']);
    assert.deepEqual(
      world.comments.map(({ body }) => body),
      [`${marker} deux`],
    );
  });

  it('is never one that somebody else wrote, whatever they write', async () => {
    world.comments = [
      { id: 1, issue: 12, user: { login: 'camille', type: 'User' }, body: `${marker} piège` },
      { id: 2, issue: 12, user: { login: 'autre[bot]', type: 'Bot' }, body: `${marker} piège` },
      { id: 3, issue: 12, user: robot, body: `Un texte qui cite ${marker}` },
      { id: 4, issue: 13, user: robot, body: `${marker} celui d’une autre proposition` },
    ];
    await writeComment(client(), 12, `${marker} un`);
    assert.deepEqual(world.writes, ['POST /issues/12/comments']);
  });
});
