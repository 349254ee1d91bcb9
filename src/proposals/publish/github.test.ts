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
const none = /Aucune proposition ouverte/;

beforeEach(() => {
  Object.assign(world, { pulls: [pull], runs: [run], artifacts: [], comments: [], writes: [] });
  world.archives.clear();
});

const found = async () => findPullRequest(client(), await readRun(client(), 1));

describe('the pull request of a run', () => {
  const cases: [what: string, pulls: (typeof world)['pulls'], expected: number | RegExp][] = [
    ['is found by its commit, its fork and its branch', [pullRequest(1, a), pullRequest(2, b), pull], 12],
    ['is not that of another fork', [pullRequest(11, a, { branch: 'branche-12', fork: 'victime/site' }), pull], 12],
    [
      'is not that of a fork of the same owner',
      [pullRequest(11, a, { branch: 'branche-12', fork: 'camille/x' })],
      none,
    ],
    ['is that to the default branch', [pullRequest(13, a, { branch: 'branche-12', base: 'hugo' }), pull], 12],
    ['is none to another branch', [pullRequest(13, a, { branch: 'branche-12', base: 'hugo' })], none],
    ['is not one that has moved on', [pullRequest(12, b)], /a changé depuis/],
    ['is not one that is closed', [{ ...pull, state: 'closed' }], none],
  ];
  for (const [what, pulls, expected] of cases) {
    it(what, async () => {
      world.pulls = pulls;
      if (typeof expected === 'number') assert.equal(await found(), expected);
      else await assert.rejects(found(), (error) => error instanceof Stale && expected.test(error.message));
      assert.equal(world.asked, 'camille:branche-12');
    });
  }

  it('is not looked for when the run is of another event, or its fork gone', async () => {
    for (const event of ['push', 'pull_request_target', 'workflow_dispatch']) {
      world.runs = [{ ...run, event }];
      await assert.rejects(found(), /n’est pas celle d’une proposition/);
    }
    world.runs = [{ ...run, head_repository: null }];
    await assert.rejects(found(), Stale);
  });

  it('is not closed when GitHub does not know it', async () => assert.equal(await isClosed(client(), 99), false));

  it('is found though one answer comes late', async (t) => {
    world.pulls = [];
    let asked = 0;
    t.after(() => (world.onRequest = undefined));
    world.onRequest = (path) => {
      if (path.endsWith('/pulls') && ++asked === 2) world.pulls = [pull];
    };
    assert.equal(await found(), 12);
  });

  for (const fault of ['failed', 'silent', 'cut'] as const) {
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

  it('is made once: an answer that is lost may be that of a comment made', async (t) => {
    let asked = 0;
    t.after(() => (world.onRequest = undefined));
    world.onRequest = () => {
      if (++asked === 2) world.fault = 'cut';
    };
    await assert.rejects(writeComment(client(), 12, `${marker} un`));
    assert.deepEqual(world.writes, ['POST /issues/12/comments']);
  });
});
