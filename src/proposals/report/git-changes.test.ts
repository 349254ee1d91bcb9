import { execFileSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { withCommit } from './base-site.ts';
import { changesSince, git, startOf } from './git-changes.ts';

describe('a repository', () => {
  const root = mkdtempSync(join(tmpdir(), 'git-changes-'));
  after(() => rmSync(root, { recursive: true }));
  const commit = (message: string) => {
    git(root, 'add', '--all');
    git(root, '-c', 'user.name=a', '-c', 'user.email=a@exemple.fr', 'commit', '--quiet', '--message', message);
  };
  const write = (name: string, text: string) => writeFileSync(join(root, name), text);
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  write('kept.md', 'Bonjour\n'.repeat(20));
  write('old.md', 'Un texte\n'.repeat(20));
  commit('First');
  const first = git(root, 'rev-parse', 'HEAD').trim();
  git(root, 'switch', '--quiet', '--create', 'proposal');
  renameSync(join(root, 'old.md'), join(root, 'new\nname.md'));
  commit('Rename');
  git(root, 'switch', '--quiet', 'main');
  write('elsewhere.md', 'x');
  commit('Meanwhile');
  git(root, 'switch', '--quiet', 'proposal');

  it('compares with the commit from which the proposal comes, and says how to fix an unknown one', () => {
    assert.equal(startOf(root, 'main'), first);
    assert.throws(() => startOf(root, 'nowhere'), /« nowhere » .* git fetch --unshallow/);
  });

  it('tells both names of renamed files, and what is not committed yet', () => {
    write('kept.md', 'Bonsoir\n'.repeat(20));
    write('« draft ».md', 'x');
    assert.deepEqual([...changesSince(root, first)], ['kept.md', 'new\nname.md', 'old.md', '« draft ».md']);
  });

  it('lends the files of a commit, then has no trace of it', async () => {
    const worktrees = () => git(root, 'worktree', 'list').trim().split('\n').length;
    const seen = await withCommit(root, first, async (folder) => [readdirSync(folder), worktrees()]);
    assert.deepEqual(seen, [['.git', 'kept.md', 'old.md'], 2]);
    await assert.rejects(withCommit(root, 'nulle-part', () => assert.fail('lent')));
    assert.equal(worktrees(), 1);
  });
});

it('says that git is missing where it is', () => {
  const module = new URL('./git-changes.ts', import.meta.url).href;
  const code = `import { startOf } from '${module}'; try { startOf('.', 'main'); } catch (error) { console.log(error.message); }`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { PATH: '' },
    encoding: 'utf8',
  });
  assert.match(said, /^« git » n’est pas installé/);
});
