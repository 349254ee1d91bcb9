import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { headers, withHeader, withProject, type Files } from './project.fixture.ts';

const program = fileURLToPath(new URL('./command.ts', import.meta.url));

const run = (root: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });

const outcome = (files: Files, ...args: string[]) => withProject(files, (root) => run(root, args));

const fixable = { 'actualites/bilan.md': withHeader(headers.post, 'Un mo\u2066t') };
const errors = { 'actualites/bilan.md': 'Bonjour.', 'projets/kallm.md': 'Bonjour.' };

describe('npm run check', () => {
  it('succeeds on a valid content', () => {
    const { status, stdout, stderr } = outcome({});
    assert.deepEqual([status, stdout, stderr], [0, 'Contenu valide.\n', '']);
  });

  for (const path of ['src/content/projets/kallm.md', 'src/content/projets', './src/content/projets/']) {
    it(`checks ${path} only`, () => {
      const { status, stdout } = outcome(errors, path);
      assert.equal(status, 1);
      assert.match(stdout, /projets\/kallm\.md/);
      assert.doesNotMatch(stdout, /bilan\.md/);
    });
  }

  for (const paths of [[], ['.'], ['src'], ['src/content']]) {
    it(`fails with the errors of all of the content below ${paths.join() || 'nothing'}`, () => {
      const { status, stdout } = outcome(errors, ...paths);
      assert.equal(status, 1);
      assert.match(stdout, /2 erreurs/);
    });
  }

  for (const [what, args, words] of [
    ['an unknown format', ['--format=xml'], /Format inconnu : « xml »/],
    ['an unknown option', ['--fixe'], /--fixe/],
    ['a path that does not exist', ['src/content/rien.md'], /« src\/content\/rien\.md » n’existe pas/],
    ['a path outside the content', [program], /n’est pas dans src\/content/],
  ] as const) {
    it(`says that it could not run with ${what}`, () => {
      const { status, stdout, stderr } = outcome({}, ...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, words);
      assert.match(stderr, /Usage/);
    });
  }

  it('says that it could not end, in seconds, on GitHub too', () => {
    const ended = (...args: string[]) => withProject({}, (root) => run(root, args, { CHECK_SECONDS: '0.05' }));
    assert.match(ended().stdout, /^La vérification n’a pas pu finir, en 0.05 secondes/);
    assert.match(ended('--format=github').stdout, /^::error::La vérification/);
    assert.equal(ended().status, 2);
  });

  it('blames no text when something else stops it', () => {
    const killed = `process.argv[1].endsWith('run.ts')&&process.kill(process.pid,'SIGKILL')`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${killed}`, CHECK_SECONDS: 'abc' };
    assert.match(withProject({}, (root) => run(root, [], env)).stdout, /^La vérification s’est arrêtée.*SIGKILL/);
  });

  it('says that it could not run where there is no content', () =>
    assert.equal(withProject({}, (root) => run(join(root, 'src'), [])).status, 2));

  it('tells how to use it', () => {
    const { status, stdout } = outcome({}, '--help');
    assert.equal(status, 0);
    assert.match(stdout, /--format=github/);
  });

  it('fixes, says what, then checks again', () => {
    const { status, stdout } = outcome(fixable, '--fix');
    assert.equal(status, 0);
    assert.match(stdout, /bilan\.md\n {2}7:6 « \[U\+2066\] » → « {2}»\nContenu valide\./);
  });

  it('fixes nothing outside of the path', () =>
    assert.doesNotMatch(outcome(fixable, '--fix', 'src/content/projets').stdout, /→/));

  it('writes annotations, and a summary of the run', () =>
    withProject(errors, (root) => {
      const summary = join(root, 'summary.md');
      const { status, stdout } = run(root, ['--format=github'], { GITHUB_STEP_SUMMARY: summary });
      assert.equal(status, 1);
      assert.match(stdout, /^::error file=src\/content\/actualites\/bilan\.md,line=1,/);
      assert.match(readFileSync(summary, 'utf8'), /^```\nsrc[^]*2 erreurs\.\n```\n$/);
    }));
});
