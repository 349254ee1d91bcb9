import { execFileSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { changesSince, git, parseNameStatus, startOf } from './git-changes.ts';

describe('parseNameStatus', () => {
  it('reads additions, changes, removals, renames, copies and odd names', () =>
    assert.deepEqual(parseNameStatus('A\0a\0M\0b c\0D\0« d »\0R087\0e\0f\nf\0C100\0g\0h\0T\0i\0'), [
      { after: 'a' },
      { before: 'b c', after: 'b c' },
      { before: '« d »' },
      { before: 'e', after: 'f\nf' },
      { after: 'h' },
      { before: 'i', after: 'i' },
    ]));

  it('reads nothing', () => assert.deepEqual(parseNameStatus(''), []));
});

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
  renameSync(join(root, 'old.md'), join(root, 'new.md'));
  commit('Rename');
  git(root, 'switch', '--quiet', 'main');
  write('elsewhere.md', 'x');
  commit('Meanwhile');
  git(root, 'switch', '--quiet', 'proposal');

  it('compares with the commit from which the proposal comes', () => assert.equal(startOf(root, 'main'), first));

  it('tells renamed files, and those that are not committed yet', () => {
    write('kept.md', 'Bonsoir\n'.repeat(20));
    write('draft.md', 'x');
    assert.deepEqual(changesSince(root, first), [
      { before: 'kept.md', after: 'kept.md' },
      { before: 'old.md', after: 'new.md' },
      { after: 'draft.md' },
    ]);
  });

  it('says how to fix an unknown base', () =>
    assert.throws(() => startOf(root, 'nowhere'), /« nowhere » .* git fetch --unshallow/));
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
