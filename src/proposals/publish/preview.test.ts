import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { fakeGitHub, pullRequest, repository } from './github.fixture.ts';
import { gitHub } from './github.ts';
import { bareRepository, folderWith } from './pages-branch.fixture.ts';
import { previewFolders, updatePagesBranch } from './pages-branch.ts';
import { sweepPreviews } from './preview.ts';
import { writeComment } from './sticky-comment.ts';

const world = fakeGitHub();
before(world.start);
after(world.stop);

it('a comment that cannot be written does not keep the previews of the others, and is told at the end', async () => {
  const pages = bareRepository();
  const client = gitHub(repository, 'token', world.url);
  for (const number of [11, 12, 13, 14]) {
    const path = `apercu/pr-${number}`;
    await updatePagesBranch({ ...pages, path, source: folderWith({ 'index.html': path }), message: 'Preview' });
    await writeComment(client, number, '<!-- apercu --> En ligne.');
    world.pulls.push({ ...pullRequest(number, 'a'.repeat(40)), state: number === 14 ? 'open' : 'closed' });
  }
  world.locked = [12];
  const place = { gitHub: client, pages, repository, repositoryUrl: `https://github.com/${repository}`, reviewers: [] };
  await assert.rejects(sweepPreviews(place), (error: AggregateError) => {
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
