import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { git } from '../publish/git.ts';
import { changesSince, startOf } from './git-changes.ts';
import { commitAll } from './site.fixture.ts';

describe('a repository', () => {
  const root = mkdtempSync(join(tmpdir(), 'git-changes-'));
  after(() => rmSync(root, { recursive: true }));
  const write = (name: string, text: string) => writeFileSync(join(root, name), text);
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  write('kept.md', 'Bonjour\n'.repeat(20));
  write('old.md', 'Un texte\n'.repeat(20));
  commitAll(root);
  const first = git(root, 'rev-parse', 'HEAD');
  git(root, 'switch', '--quiet', '--create', 'proposal');
  renameSync(join(root, 'old.md'), join(root, 'new\nname.md'));
  commitAll(root);
  git(root, 'switch', '--quiet', 'main');
  write('elsewhere.md', 'x');
  commitAll(root);
  git(root, 'switch', '--quiet', 'proposal');

  it('compares with the commit from which the proposal comes, and says how to fix an unknown one', () => {
    assert.equal(startOf(root, 'main'), first);
    assert.throws(() => startOf(root, 'nowhere'), /« nowhere » .* git fetch --unshallow/);
  });

  it('tells where git is missing', (context) => {
    context.mock.property(process, 'env', { PATH: '' });
    assert.throws(() => startOf(root, 'main'), /git n’est pas installé/);
  });

  it('tells both names of renamed files, and what is not committed yet', () => {
    write('kept.md', 'Bonsoir\n'.repeat(20));
    write('« draft ».md', 'x');
    assert.deepEqual([...changesSince(root, first)], ['kept.md', 'new\nname.md', 'old.md', '« draft ».md']);
  });
});
