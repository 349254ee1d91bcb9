import assert from 'node:assert/strict';
import { after, before, beforeEach, it } from 'node:test';
import { archive } from './artifact.fixture.ts';
import { fakeGitHub, pullRequest, repository, runOf } from './github.fixture.ts';
import { gitHub } from './github.ts';
import { bareRepository, folderWith } from './pages-branch.fixture.ts';
import { previewFolders, updatePagesBranch, type PagesBranch } from './pages-branch.ts';
import { catchUpPreviews, sweepPreviews } from './preview.ts';
import { writeComment } from './sticky-comment.ts';

const world = fakeGitHub();
before(world.start);
after(world.stop);
beforeEach(() => {
  Object.assign(world, { pulls: [], runs: [], artifacts: [], comments: [], locked: [] });
});

const client = () => gitHub(repository, 'token', world.url);
const placeOf = (pages: PagesBranch) => ({
  gitHub: client(),
  pages,
  repository,
  repositoryUrl: `https://github.com/${repository}`,
  reviewers: [],
});

it('a comment that cannot be written does not keep the previews of the others, and is told at the end', async () => {
  const pages = bareRepository();
  for (const number of [11, 12, 13, 14]) {
    const path = `apercu/pr-${number}`;
    await updatePagesBranch({ ...pages, path, source: folderWith({ 'index.html': path }), message: 'Preview' });
    await writeComment(client(), number, '<!-- apercu --> En ligne.');
    world.pulls.push({ ...pullRequest(number, 'a'.repeat(40)), state: number === 14 ? 'open' : 'closed' });
  }
  world.locked = [12];
  await assert.rejects(sweepPreviews(placeOf(pages)), (error: AggregateError) => {
    assert.match(error.message, /^Aperçus retirés\s: 11, 13\. Échec pour\s: 12\.$/);
    assert.match(String(error.errors), /Locked/);
    return true;
  });
  assert.deepEqual(await previewFolders(pages), ['pr-12', 'pr-14']);
  assert.deepEqual(
    world.comments.filter(({ body }) => /a été retiré/.test(body)).map(({ issue }) => issue),
    [11, 13],
  );
});

it('a preview that a breakdown kept back is published later, once, and no other', async () => {
  const pages = bareRepository();
  const sha = (number: number) => String(number % 10).repeat(40);
  const at = (hour: string) => ({ updated_at: `2026-01-01T${hour}:00Z` });
  const propose = (number: number, changes: Partial<ReturnType<typeof runOf>>) => {
    const pull = pullRequest(number, sha(number));
    world.pulls.push(pull);
    world.runs.push({ ...runOf(pull, number * 10), ...changes });
    world.artifacts.push({ id: number, run: number * 10, name: 'apercu', expired: false, size_in_bytes: 10 });
    world.archives.set(number, { type: 'application/zip', bytes: archive() });
  };
  const user = { login: 'github-actions[bot]', type: 'Bot' };
  const told = (issue: number, version: string) => ({
    id: issue,
    issue,
    user,
    body: `<!-- apercu --> (version ${version})`,
  });
  world.comments = [told(12, sha(12).slice(0, 7)), told(15, '0000000')];
  propose(11, at('10:00'));
  propose(12, at('10:00'));
  propose(13, at('11:30'));
  propose(14, { ...at('10:00'), conclusion: 'cancelled' });
  propose(15, at('10:00'));
  propose(16, at('10:00'));
  world.pulls.at(-1)!.state = 'closed';
  propose(17, { updated_at: '2025-12-30T10:00:00Z' });

  const catchUp = () => catchUpPreviews(placeOf(pages), new Date('2026-01-01T12:00:00Z'));
  assert.match(await catchUp(), /^Aperçus rattrapés, de ces exécutions\s: 110, 150\.$/);
  assert.deepEqual(await previewFolders(pages), ['pr-11', 'pr-15']);
  assert.deepEqual(
    world.comments.map(({ issue, body }) => [issue, body.includes(`version ${sha(issue).slice(0, 7)}`)]),
    [
      [12, true],
      [15, true],
      [11, true],
    ],
  );
  assert.equal(await catchUp(), 'Aucun aperçu à rattraper.');
});
