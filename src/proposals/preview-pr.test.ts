import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeProject } from '../authoring/check/project.fixture.ts';
import { git } from './report/git-changes.ts';

describe('npm run preview:pr', () => {
  const root = makeProject({});
  after(() => rmSync(root, { recursive: true }));
  git(root, 'init', '--quiet');
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=a', '-c', 'user.email=a@exemple.fr', 'commit', '--quiet', '--message', 'x');

  const run = (...args: string[]) =>
    new Promise<[code: unknown, said: string]>((resolve) => {
      const script = fileURLToPath(new URL('preview-pr.ts', import.meta.url));
      execFile(process.execPath, [script, ...args], { cwd: root }, (error, _stdout, stderr) =>
        resolve([error?.code, stderr]),
      );
    });

  for (const number of ['0', '1e3', '1234567890']) {
    it(`says what is wrong with the number ${number}`, async () =>
      assert.deepEqual(await run('--number', number), [
        2,
        `--number vaut « ${number} » : donnez le numéro de la proposition, par exemple « 12 ».\n`,
      ]));
  }

  it('says that the base is unknown', async () => {
    const [code, said] = await run('--base', 'nulle-part');
    assert.equal(code, 2);
    assert.match(said, /^« nulle-part » et la version présente n’ont pas d’ancêtre connu ici : .+\n$/);
  });
});
