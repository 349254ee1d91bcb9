import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bareRepository, filesOf } from './pages-branch.fixture.ts';
import { updatePagesBranch } from './pages-branch.ts';

const site = filesOf({ 'index.html': 'site' });
const message = 'Publish';

describe('the pages branch', () => {
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
    const nowhere = { repository: join(tmpdir(), 'no-such-repository') };
    await assert.rejects(updatePagesBranch({ ...nowhere, path: '', files: site, message }), /no-such-repository/);
    const pages = bareRepository();
    const hook = join(pages.repository, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    await assert.rejects(updatePagesBranch({ ...pages, path: '', files: site, message }), /failed to push/);
  });
});
