import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bareRepository, filesOf } from './pages-branch.fixture.ts';
import { previewFolders, updatePagesBranch } from './pages-branch.ts';

const site = (text = 'site') => filesOf({ 'index.html': text, '_astro/a.css': 'a{}' });
const message = 'Publish';

describe('the pages branch', () => {
  it('is made by a preview, with the robot as author; none is removed from what does not exist', async () => {
    const pages = bareRepository();
    assert.deepEqual(await previewFolders(pages), []);
    assert.equal(await updatePagesBranch({ ...pages, path: 'apercu/pr-12', message }), undefined);
    const commit = await updatePagesBranch({ ...pages, path: 'apercu/pr-12', files: site(), message });
    assert.deepEqual(pages.paths(), ['.nojekyll', 'apercu/pr-12/_astro/a.css', 'apercu/pr-12/index.html']);
    assert.equal(pages.git('rev-parse', 'gh-pages').trim(), commit);
    const robot = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';
    assert.equal(pages.git('log', '--format=%an <%ae>', 'gh-pages').trim(), robot);
    assert.deepEqual(await previewFolders(pages), ['pr-12']);
  });

  it('replaces the whole site but the previews and the domain, in one commit, or none', async () => {
    const pages = bareRepository();
    const before = filesOf({ 'index.html': 'avant', 'ancien/index.html': 'x', CNAME: 'exemple.fr' });
    await updatePagesBranch({ ...pages, path: '', files: before, message });
    await updatePagesBranch({ ...pages, path: 'apercu/pr-1', files: site(), message });
    await updatePagesBranch({ ...pages, path: '', files: site('après'), message });
    assert.deepEqual(pages.paths(), [
      ...['.nojekyll', 'CNAME', '_astro/a.css', 'apercu/pr-1/_astro/a.css', 'apercu/pr-1/index.html', 'index.html'],
    ]);
    assert.equal(pages.read('index.html'), 'après');
    assert.equal(await updatePagesBranch({ ...pages, path: '', files: site('après'), message }), undefined);
    assert.equal(pages.commits().length, 3);
  });

  it('keeps the bytes of each file, those that git would ignore or rewrite too', async () => {
    const pages = bareRepository();
    const files = filesOf({ 'index.html': 'a\r\nb\r\n', '.gitignore': '*', 'é/à.txt': 'x' });
    await updatePagesBranch({ ...pages, path: '', files, message });
    assert.equal(pages.read('index.html'), 'a\r\nb\r\n');
    assert.equal(pages.read('é/à.txt'), 'x');
  });

  it('refuses a site without a file, and one that would hide the previews', async () => {
    const pages = bareRepository();
    await assert.rejects(updatePagesBranch({ ...pages, path: '', files: new Map(), message }), /aucun fichier/);
    const files = filesOf({ 'apercu/index.html': 'x' });
    await assert.rejects(updatePagesBranch({ ...pages, path: '', files, message }), /pris par les aperçus/);
  });

  it('fails when the repository is not there, and when the branch refuses each attempt', async () => {
    const nowhere = { repository: join(tmpdir(), 'no-such-repository'), branch: 'gh-pages' };
    await assert.rejects(updatePagesBranch({ ...nowhere, path: '', files: site(), message }), /no-such-repository/);
    const pages = bareRepository();
    const hook = join(pages.repository, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    await assert.rejects(updatePagesBranch({ ...pages, path: '', files: site(), message }), /failed to push/);
  });
});
