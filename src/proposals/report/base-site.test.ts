import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { withCommit } from './base-site.ts';
import { git } from './git-changes.ts';
import { folderWith, temporaryFolder } from '../publish/pages-branch.fixture.ts';

describe('the files of a commit', () => {
  const root = folderWith({ 'a.txt': 'un' });
  git(root, 'init', '--quiet');
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=a', '-c', 'user.email=a@exemple.fr', 'commit', '--quiet', '--message', 'x');
  const worktrees = () => git(root, 'worktree', 'list').trim().split('\n').length;

  it('are lent, then gone', async () => {
    assert.deepEqual(await withCommit(root, 'HEAD', async (folder) => [readdirSync(folder), worktrees()]), [
      ['.git', 'a.txt'],
      2,
    ]);
    assert.equal(worktrees(), 1);
    await assert.rejects(withCommit(root, 'nulle-part', () => assert.fail('lent')));
    assert.equal(worktrees(), 1);
  });

  it('are gone when Ctrl-C stops what uses them', async () => {
    const temporary = temporaryFolder();
    const module = new URL('base-site.ts', import.meta.url).href;
    const script = `const { withCommit } = await import('${module}');
      await withCommit(process.argv[1], 'HEAD', async () => { console.log('lent'); await new Promise(setImmediate); setInterval(() => {}, 1000); await new Promise(() => {}); });`;
    const running = spawn(process.execPath, ['--input-type=module', '--eval', script, root], {
      env: { ...process.env, TMPDIR: temporary },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(running.stdout, 'data');
    assert.deepEqual([worktrees(), readdirSync(temporary).length], [2, 1]);
    running.kill('SIGINT');
    assert.deepEqual(await once(running, 'exit'), [130, null]);
    assert.deepEqual([worktrees(), readdirSync(temporary).length], [1, 0]);
  });
});
