import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../check/check.ts';
import { saidIn, withProject } from '../check/project.fixture.ts';
import { parseContentFile } from '../entry-files/read.ts';

const program = fileURLToPath(new URL('./command.ts', import.meta.url));
/** Half an hour before the new year in London, when it has already come in Paris. */
const env = { ...process.env, BUILD_DATE: '2023-12-31T23:30:00Z' };

const run = (root: string, args: readonly string[]) =>
  spawnSync(process.execPath, [program, ...args], { cwd: root, env, encoding: 'utf8' });

describe('npm run new', () => {
  for (const [kind, title, path, data, missing] of [
    ['actualite', 'Été : bilan', 'actualites/ete-bilan.md', { title: 'Été : bilan', date: '2024-01-01' }, ['summary']],
    ['projet', 'CartoBio', 'projets/cartobio.md', { title: 'CartoBio' }, ['summary', 'status', 'seasons']],
    ['Atelier', 'Juin', 'ateliers/juin.yaml', { title: 'Juin' }, ['kind', 'start', 'evidence']],
    ['saison', 'Saison 3', 'saisons/3.yaml', { number: 3, title: 'Saison 3' }, ['year', 'summary', 'start']],
    ['administration', 'Ademe', 'administrations/ademe.yaml', { name: 'Ademe' }, []],
    ['page', 'Contacts', 'pages/contacts.md', { title: 'Contacts' }, ['summary']],
  ] as const) {
    it(`writes ${path}, whose empty keys the check tells, and not over another`, () =>
      withProject({}, (root) => {
        const { status, stdout, stderr } = run(root, [kind, title]);
        assert.deepEqual([status, stderr], [0, '']);
        assert.ok(stdout.includes(`src/content/${path}\n`));
        const text = readFileSync(join(root, 'src/content', path), 'utf8');
        const empty = Object.fromEntries(missing.map((key) => [key, null]));
        assert.deepEqual(parseContentFile(path, text).data, { ...data, ...empty });
        assert.match(text, /^# .*\.$/m);
        const found = saidIn(checkContent(root)).map(({ rule }) => rule);
        assert.deepEqual(found, [...missing.map(() => 'cle'), ...(kind === 'actualite' ? ['a-ecrire'] : [])]);
        const again = run(root, [kind, kind === 'saison' ? '' : title]);
        assert.deepEqual([again.status, again.stdout], [1, '']);
      }));
  }

  for (const [what, args, words] of [
    ['no kind', [], /^Usage/],
    ['a mistyped kind', ['actualte', 'A'], /écrivez « actualite »/],
    ['no title', ['projet'], /^Donnez un titre/],
    ['a title without quotes', ['projet', 'Mon', 'titre'], /entre guillemets/],
  ] as const) {
    it(`tells ${what} in French`, () =>
      withProject({}, (root) => {
        const { status, stderr } = run(root, args);
        assert.equal(status, 1);
        assert.match(stderr, words);
      }));
  }
});
