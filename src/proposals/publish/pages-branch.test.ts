import assert from 'node:assert/strict';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bareRepository, folderWith, temporaryFolder } from './pages-branch.fixture.ts';
import { previewFolders, updatePagesBranch } from './pages-branch.ts';

const site = (text = 'site') => folderWith({ 'index.html': text, '_astro/a.css': 'a{}' });
const message = 'Publish';

describe('the pages branch', () => {
  it('is made by the first update, with the robot as author and no history', async () => {
    const pages = bareRepository();
    const { commit } = await updatePagesBranch({ ...pages, path: '', source: site(), message });
    assert.deepEqual(pages.files(), ['.nojekyll', '_astro/a.css', 'index.html']);
    assert.equal(pages.git('rev-parse', 'gh-pages').trim(), commit);
    assert.equal(
      pages.git('log', '--format=%an <%ae> %cn', 'gh-pages').trim(),
      'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> github-actions[bot]',
    );
  });

  it('takes a preview before the site itself', async () => {
    const pages = bareRepository();
    await updatePagesBranch({ ...pages, path: 'apercu/pr-12', source: site(), message });
    assert.deepEqual(pages.files(), ['.nojekyll', 'apercu/pr-12/_astro/a.css', 'apercu/pr-12/index.html']);
    assert.deepEqual(await previewFolders(pages), ['pr-12']);
  });

  it('has no preview when it does not exist, or holds the site alone', async () => {
    const pages = bareRepository();
    assert.deepEqual(await previewFolders(pages), []);
    await updatePagesBranch({ ...pages, path: '', source: site(), message });
    assert.deepEqual(await previewFolders(pages), []);
  });

  it('replaces the whole site but the previews and the domain', async () => {
    const pages = bareRepository();
    const before = folderWith({ 'index.html': 'avant', 'ancien/index.html': 'x', CNAME: 'exemple.fr' });
    await updatePagesBranch({ ...pages, path: '', source: before, message });
    await updatePagesBranch({ ...pages, path: 'apercu/pr-1', source: site(), message });
    await updatePagesBranch({ ...pages, path: '', source: site('après'), message });
    assert.deepEqual(pages.files(), [
      '.nojekyll',
      'CNAME',
      '_astro/a.css',
      'apercu/pr-1/_astro/a.css',
      'apercu/pr-1/index.html',
      'index.html',
    ]);
    assert.equal(pages.read('index.html'), 'après');
  });

  it('replaces a preview, files that are gone included, and touches no other', async () => {
    const pages = bareRepository();
    await updatePagesBranch({ ...pages, path: 'apercu/pr-1', source: site('un'), message });
    await updatePagesBranch({ ...pages, path: 'apercu/pr-2', source: site('deux'), message });
    const smaller = folderWith({ 'index.html': 'un bis' });
    await updatePagesBranch({ ...pages, path: 'apercu/pr-1', source: smaller, message });
    assert.deepEqual(pages.files(), [
      '.nojekyll',
      'apercu/pr-1/index.html',
      'apercu/pr-2/_astro/a.css',
      'apercu/pr-2/index.html',
    ]);
    assert.equal(pages.read('apercu/pr-1/index.html'), 'un bis');
  });

  it('removes a preview, and the folder of the previews with the last one', async () => {
    const pages = bareRepository();
    await updatePagesBranch({ ...pages, path: '', source: site(), message });
    await updatePagesBranch({ ...pages, path: 'apercu/pr-1', source: site(), message });
    await updatePagesBranch({ ...pages, path: 'apercu/pr-1', message });
    assert.deepEqual(pages.files(), ['.nojekyll', '_astro/a.css', 'index.html']);
  });

  it('makes no commit when nothing changes', async () => {
    const pages = bareRepository();
    assert.deepEqual(await updatePagesBranch({ ...pages, path: 'apercu/pr-1', message }), {});
    assert.equal(pages.git('for-each-ref'), '');
    await updatePagesBranch({ ...pages, path: '', source: site(), message });
    assert.deepEqual(await updatePagesBranch({ ...pages, path: '', source: site(), message }), {});
    assert.deepEqual(await updatePagesBranch({ ...pages, path: 'apercu/pr-1', message }), {});
    assert.equal(pages.commits().length, 1);
  });

  it('keeps the bytes of each file, those that git would ignore or rewrite too', async () => {
    const pages = bareRepository();
    const source = folderWith({ 'index.html': 'a\r\nb\r\n', '.gitignore': '*', 'é/à.txt': 'x' });
    await updatePagesBranch({ ...pages, path: '', source, message });
    assert.equal(pages.read('index.html'), 'a\r\nb\r\n');
    assert.equal(pages.read('é/à.txt'), 'x');
  });

  it('refuses an empty folder, and a site that would hide the previews', async () => {
    const pages = bareRepository();
    await assert.rejects(updatePagesBranch({ ...pages, path: '', source: folderWith({}), message }), /est vide/);
    const source = folderWith({ 'apercu/index.html': 'x' });
    await assert.rejects(updatePagesBranch({ ...pages, path: '', source, message }), /pris par les aperçus/);
  });

  it('loses nothing of eight updates at once', async () => {
    const pages = bareRepository();
    const numbers = [1, 2, 3, 4, 5, 6, 7];
    await Promise.all([
      updatePagesBranch({ ...pages, path: '', source: site(), message }),
      ...numbers.map((number) =>
        updatePagesBranch({ ...pages, path: `apercu/pr-${number}`, source: site(`${number}`), message }),
      ),
    ]);
    assert.equal(pages.read('index.html'), 'site');
    for (const number of numbers) assert.equal(pages.read(`apercu/pr-${number}/index.html`), `${number}`);
    assert.equal(pages.commits().length, 8);
  });

  it('asks before each attempt, and gives up when told so', async () => {
    const pages = bareRepository();
    let asked = 0;
    const beforePush = async () => {
      asked += 1;
      if (asked > 2) throw new Error('Trop tard.');
      await updatePagesBranch({ ...pages, path: 'apercu/pr-2', source: site(`${asked}`), message });
    };
    const update = { ...pages, path: 'apercu/pr-1', source: site(), message, beforePush };
    await assert.rejects(updatePagesBranch(update), /Trop tard/);
    assert.equal(asked, 3);
    assert.deepEqual(await previewFolders(pages), ['pr-2']);
  });

  it('does not try again when the repository is not there', async () => {
    const nowhere = { repository: join(tmpdir(), 'no-such-repository'), branch: 'gh-pages' };
    await assert.rejects(updatePagesBranch({ ...nowhere, path: '', source: site(), message }), /no-such-repository/);
  });

  it('stops after some attempts when the branch refuses each of them', async () => {
    const pages = bareRepository();
    const hook = join(pages.repository, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    await assert.rejects(updatePagesBranch({ ...pages, path: '', source: site(), message }), /failed to push/);
  });

  it('leaves no temporary folder, even when it fails', async () => {
    const pages = bareRepository();
    const source = site();
    const { TMPDIR } = process.env;
    const temporary = temporaryFolder();
    process.env.TMPDIR = temporary;
    await updatePagesBranch({ ...pages, path: '', source, message });
    await assert.rejects(updatePagesBranch({ ...pages, branch: 'a..b', path: '', source, message }));
    process.env.TMPDIR = TMPDIR ?? '';
    assert.deepEqual(readdirSync(temporary), []);
  });
});
