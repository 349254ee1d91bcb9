import assert from 'node:assert/strict';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkContent } from './check.ts';
import { headers, saidIn, withHeader, withProject } from './project.fixture.ts';

const told = (prepare: (root: string) => void) =>
  withProject({}, (root) => {
    prepare(root);
    return saidIn(checkContent(root)).map(({ rule, file }) => `${rule} ${file}`);
  });

describe('a link of the file system is told, whatever it leads to', () => {
  for (const [what, path, target] of [
    ['a program under the name of a picture', 'img/photo.png', 'console.log(1)'],
    ['a text from outside the content', 'actualites/dehors.md', withHeader(headers.post)],
    ['a file of the system', 'ateliers/a.yaml', '/etc/passwd'],
    ['a folder', 'actualites/boucle', undefined],
  ] as const) {
    it(what, () =>
      assert.deepEqual(
        told((root) => {
          mkdirSync(join(root, 'src/content/img'), { recursive: true });
          if (target && !target.startsWith('/')) writeFileSync(join(root, 'dehors'), target);
          const file = target?.startsWith('/') ? target : join(root, target ? 'dehors' : '');
          symlinkSync(file, join(root, 'src/content', path));
        }),
        [`rangement src/content/${path}`],
      ),
    );
  }

  it('the content itself', () =>
    assert.ok(
      told((root) => {
        renameSync(join(root, 'src/content'), join(root, 'contenu'));
        symlinkSync(join(root, 'contenu'), join(root, 'src/content'));
      }).includes('rangement src/content'),
    ));
});

it('what systems and editors leave is passed over', () =>
  assert.deepEqual(
    told((root) => {
      for (const name of ['.DS_Store', '._bilan.md', '.bilan.md.swp']) {
        writeFileSync(join(root, 'src/content/actualites', name), '');
      }
    }),
    [],
  ));
