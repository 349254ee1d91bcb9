import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../check/check.ts';
import { headers, png, saidIn, withHeader, withProject, type Files } from '../check/project.fixture.ts';

const program = fileURLToPath(new URL('./command.ts', import.meta.url));

/** All that may name a project: lists, groups, components, links, redirections, pictures. */
const files: Files = {
  'actualites/bilan.md': withHeader(
    `${headers.post}\nprojects:\n  - cartiflette\n  - kallm # le second`,
    '[KALLM](/projets/kallm/#usages), [autre](https://exemple.fr/projets/kallm/) et `kallm`.\n\n<Projet id="kallm" />',
  ),
  'actualites/seul.md': withHeader(`${headers.post}\nprojects: [kallm]\nworkshop: 2023-03-14-atelier`),
  'projets/kallm.md': withHeader(`${headers.project}\nimages: [./kallm-1.png]`, '![Un écran](./kallm-1.png)'),
  'projets/kallm-1.png': png(),
  'projets/cartiflette.md': withHeader(`${headers.project}\npredecessors: [kallm]`),
  'redirections.yaml': '- from: /a/\n  to: /projets/kallm/\n- from: /projets/nouveau/\n  to: /projets/\n',
};

/** What the command says and leaves, in a project with `files`. */
const outcome = (args: string[], changes: Files = files) =>
  withProject(changes, (root) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' });
    const paths = globSync('src/content/**/*.*', { cwd: root });
    const texts = Object.fromEntries(paths.map((path) => [path.slice(12), readFileSync(join(root, path), 'utf8')]));
    assert.ok(existsSync(join(root, 'src/content')));
    return {
      status,
      stdout,
      stderr,
      texts,
      said: saidIn(checkContent(root)).filter(({ rule }) => rule !== 'apostrophe'),
    };
  });

describe('npm run rename', () => {
  it('writes nothing before it is told to', () => {
    const { status, stdout, texts } = outcome(['rename', 'projets/kallm', 'nouveau']);
    assert.equal(status, 0);
    assert.match(stdout, /projets\/kallm\.md → src\/content\/projets\/nouveau\.md[^]*--oui/);
    assert.ok(texts['projets/kallm.md'] && !texts['projets/nouveau.md']);
  });

  it('renames a project with all that names it', () => {
    const { texts, said } = outcome(['rename', 'src/content/projets/kallm.md', 'nouveau', '--oui']);
    assert.deepEqual(said, []);
    assert.equal(texts['projets/kallm.md'], undefined);
    assert.match(texts['projets/nouveau.md']!, /images: \[\.\/nouveau-1\.png\][^]*\(\.\/nouveau-1\.png\)/);
    assert.ok(texts['projets/nouveau-1.png'] && !texts['projets/kallm-1.png']);
    assert.match(texts['actualites/bilan.md']!, / {2}- nouveau # le second/);
    assert.match(
      texts['actualites/bilan.md']!,
      /\(\/projets\/nouveau\/#usages\).*\(https:\/\/exemple\.fr\/projets\/kallm\/\) et `kallm`[^]*<Projet id="nouveau" \/>/,
    );
    assert.match(texts['projets/cartiflette.md']!, /predecessors: \[nouveau\]/);
    assert.match(texts['pages/accueil.md']!, /projects: \[nouveau\]/);
    assert.equal(
      texts['redirections.yaml']!.trim(),
      '- from: /a/\n  to: /projets/nouveau/\n- from: /projets/kallm/\n  to: /projets/nouveau/',
    );
  });

  it('renames a post by its slug, and one by its folder', () => {
    const changes = {
      'actualites/a.md': withHeader(`${headers.post}\nslug: lettre`),
      'actualites/b/index.md': withHeader(headers.post, '![Un écran](./b-1.png)'),
      'actualites/b/b-1.png': png(),
    };
    const slug = outcome(['rename', 'actualites/lettre', 'lettre-1', '--oui'], changes);
    assert.match(slug.texts['actualites/a.md']!, /slug: lettre-1/);
    const folder = outcome(['rename', 'actualites/b', 'c', '--oui'], changes);
    assert.ok(folder.texts['actualites/c/index.md']);
    assert.deepEqual([slug.said, folder.said], [[], []]);
  });

  for (const [what, args, words] of [
    ['a name that is taken', ['projets/kallm', 'cartiflette'], /déjà celle de/],
    ['a name that is no address', ['projets/kallm', 'Été 2'], /Écrivez « ete-2 »/],
    ['the name of a list', ['projets/kallm', 'theme-cartes'], /gardée pour une liste/],
    ['an entry that is not there', ['projets/rien', 'a'], /n’existe pas/],
    ['a season', ['saisons/2', '3'], /porte son numéro/],
    ['a page that the site needs', ['pages/contact', 'ecrire'], /besoin de la page/],
    ['no new name', ['projets/kallm'], /^Usage/],
  ] as const) {
    it(`refuses ${what}`, () => {
      const { status, stderr, texts } = outcome(['rename', ...args, '--oui']);
      assert.equal(status, 1);
      assert.match(stderr, words);
      assert.ok(texts['projets/kallm.md']);
    });
  }

  it('refuses a content with errors, which may hide what names the entry', () => {
    const { stderr } = outcome(['rename', 'projets/kallm', 'b', '--oui'], { 'actualites/bilan.md': '' });
    assert.match(stderr, /1 erreur : corrigez d’abord/);
  });
});

describe('npm run remove', () => {
  it('takes an entry out of the lists, and leaves links and components to a person', () => {
    const { texts, said, stdout } = outcome(['remove', 'projets/kallm', '--oui']);
    assert.equal(texts['projets/kallm.md'], undefined);
    assert.equal(texts['projets/kallm-1.png'], undefined);
    assert.match(texts['actualites/bilan.md']!, /projects:\n {2}- cartiflette\n?.*\n---/);
    assert.doesNotMatch(texts['actualites/seul.md']!, /projects/);
    assert.doesNotMatch(texts['projets/cartiflette.md']!, /predecessors/);
    assert.match(texts['pages/accueil.md']!, /projects: \[\]/);
    assert.match(
      texts['redirections.yaml']!,
      /to: \/projets\/\n[^]*- from: \/projets\/kallm\/\n {2}to: \/projets\/\n$/,
    );
    assert.deepEqual(
      said.map(({ file, rule }) => `${file} ${rule}`),
      ['src/content/actualites/bilan.md lien-interne', 'src/content/actualites/bilan.md lien-entre-fiches'],
    );
    assert.match(stdout, /À vous de choisir[^]*bilan\.md:\d+ {2}un composant[^]*bilan\.md:\d+ {2}un lien/);
  });

  it('takes away a key that holds one entry alone', () => {
    const { texts, said } = outcome(['remove', 'ateliers/2023-03-14-atelier', '--oui']);
    assert.doesNotMatch(texts['actualites/seul.md']!, /workshop/);
    assert.deepEqual(said, []);
  });

  it('writes nothing before it is told to', () =>
    assert.ok(outcome(['remove', 'projets/kallm']).texts['projets/kallm.md']));
});
