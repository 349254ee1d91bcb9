import assert from 'node:assert/strict';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { catalogueEntries, readContent } from '../../authoring/check/content.ts';
import { headers, makeProject, withHeader, type Files } from '../../authoring/check/project.fixture.ts';
import { git } from './git-changes.ts';
import { makeReport, type Tools } from './make-report.ts';
import { manifestSchema, type Manifest } from '../publish/manifest.ts';
import { htmlPage, writeFiles } from './site.fixture.ts';

/** Stands for Astro: a list of projects, a page for each of them and for each post, drafts included. */
function build(folder: string, outDir: string): Promise<void> {
  assert.ok(existsSync(join(folder, 'node_modules/astro')), 'without its dependencies');
  const content = readContent(folder);
  const posts = catalogueEntries(content, 'actualites');
  const projects = catalogueEntries(content, 'projets');
  const list = projects.map(({ data }) => data.title).join();
  writeFiles(outDir, {
    'index.html': htmlPage('Accueil', 'Bonjour'),
    'projets/index.html': htmlPage('Projets', list),
    ...Object.fromEntries(
      projects.map(({ id, data }) => [`projets/${id}/index.html`, htmlPage(data.title, data.summary)]),
    ),
    ...Object.fromEntries(
      posts.map(({ id, data }) => [`actualites/${id}/index.html`, htmlPage(data.title, data.summary)]),
    ),
  });
  return Promise.resolve();
}

const tools: Tools = {
  build,
  diff: ({ pages }) => Promise.resolve(pages.map((page) => ({ ...page, weight: { after: 1 } }))),
  step: async (_name, part) => part(),
};

/** A draft with a sign that nobody sees, of which the check warns. */
const draft = withHeader('title: Brouillon\ndate: 2023-03-14\nsummary: Un bilan.\ndraft: true', 'L’\u200bun.');

/** The manifest of a proposal that makes `changes` to the valid content; its folder lives as long as `use`. */
async function reportOf(changes: Files, given: Partial<Tools>, use: (manifest: Manifest, folder: string) => void) {
  const root = makeProject({ 'actualites/brouillon.md': draft });
  const folder = join(root, 'apercu');
  const commit = () => {
    git(root, 'add', '--all');
    git(
      root,
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@exemple.fr',
      'commit',
      '--quiet',
      '--allow-empty',
      '--message',
      'x',
    );
  };
  try {
    const installed = ['astro/package.json', '.bin/astro', '.astro/x', '.vite/x', '.cache/x'];
    writeFiles(root, { '.gitignore': 'node_modules/\napercu/\n' });
    writeFiles(root, Object.fromEntries(installed.map((path) => [`node_modules/${path}`, '{}'])));
    git(root, 'init', '--quiet', '--initial-branch', 'main');
    commit();
    git(root, 'switch', '--quiet', '--create', 'proposal');
    for (const [path, text] of Object.entries(changes)) {
      if (text === undefined) rmSync(join(root, 'src/content', path));
      else writeFiles(root, { [`src/content/${path}`]: String(text) });
    }
    commit();
    const request = { root, base: 'main', folder, builtAt: new Date('2026-11-23') };
    const manifest = await makeReport(request, { ...tools, ...given });
    assert.equal(git(root, 'worktree', 'list').trim().split('\n').length, 1, 'a worktree is left');
    assert.deepEqual(manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))), manifest);
    use(manifest, folder);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const project = (title: string, summary: string) =>
  withHeader(`title: ${title}\nsummary: ${summary}\nstatus: actif\nseasons: [2]`);

describe('makeReport', () => {
  it('tells the pages that change, with their titles, and the address that is lost', () =>
    reportOf(
      {
        'projets/kallm.md': project('KALLM', 'Un guide.'),
        'projets/cartiflette.md': undefined,
        'projets/cartes.md': project('Cartes', 'Des cartes.'),
        'actualites/brouillon.md': undefined,
      },
      {},
      ({ pages, lostPaths, diagnostics, isBuilt, hasBase }, folder) => {
        assert.deepEqual(pages.map(({ change, path, title, isOwn }) => `${change} ${path} ${title} ${isOwn}`).sort(), [
          'added /projets/cartes/ Cartes true',
          'changed /projets/ Projets false',
          'changed /projets/kallm/ KALLM true',
          'removed /actualites/brouillon/ Brouillon true',
          'removed /projets/cartiflette/ KALLM true',
        ]);
        // Nobody but reviewers ever saw the draft.
        assert.deepEqual(lostPaths, [{ path: '/projets/cartiflette/', target: '/projets/cartes/' }]);
        assert.deepEqual([diagnostics, isBuilt, hasBase], [[], true, true]);
        assert.ok(existsSync(join(folder, 'site/projets/cartes/index.html')));
      },
    ));

  it('shares the dependencies, but not the caches, with the site before', () => {
    let checked = false;
    return reportOf(
      {},
      {
        build: (folder, outDir) => {
          if (!outDir.includes('apercu/site')) {
            checked = lstatSync(join(folder, 'node_modules/astro')).isSymbolicLink();
            assert.deepEqual(readdirSync(join(folder, 'node_modules')), ['.bin', 'astro']);
            assert.ok(!lstatSync(join(folder, 'node_modules')).isSymbolicLink());
          }
          return build(folder, outDir);
        },
      },
      ({ pages }) => assert.deepEqual([checked, pages], [true, []]),
    );
  });

  it('builds nothing when the content is wrong, and says where', () =>
    reportOf(
      { 'projets/kallm.md': withHeader(headers.project.replace('actif', 'actuf')) },
      { build: () => assert.fail('built') },
      ({ diagnostics, isBuilt, pages }, folder) => {
        assert.deepEqual(
          diagnostics.map(({ file, line, rule, severity }) => [file, line, rule, severity]),
          [['src/content/projets/kallm.md', 4, 'valeur-inconnue', 'error']],
        );
        assert.deepEqual([isBuilt, pages, existsSync(join(folder, 'site'))], [false, [], false]);
      },
    ));

  it('leaves out the warnings of files that the proposal does not touch', () =>
    reportOf({ 'ateliers/2023-03-14-atelier.yaml': headers.workshop.replace('14', '15') }, {}, ({ diagnostics }) =>
      assert.deepEqual(
        diagnostics.map(({ file, rule, severity }) => [file, rule, severity]),
        [['src/content/ateliers/2023-03-14-atelier.yaml', 'date-du-nom', 'warning']],
      ),
    ));

  it('says that the proposal does not build', () =>
    reportOf({}, { build: () => Promise.reject(new Error('Expected by the test.')) }, ({ isBuilt }, folder) => {
      assert.equal(isBuilt, false);
      assert.equal(existsSync(join(folder, 'site')), false);
    }));

  it('takes all pages for new when the site before does not build', () =>
    reportOf(
      { 'projets/cartiflette.md': undefined },
      {
        build: (folder, outDir) =>
          outDir.includes('apercu/site') ? build(folder, outDir) : Promise.reject(new Error('Expected by the test.')),
      },
      ({ hasBase, isBuilt, pages, lostPaths }) => {
        assert.deepEqual([hasBase, isBuilt, lostPaths], [false, true, []]);
        assert.deepEqual(
          pages.map(({ path, change }) => `${change} ${path}`).sort(),
          [
            'added /',
            'added /projets/',
            'added /projets/kallm/',
            'added /actualites/bilan/',
            'added /actualites/brouillon/',
          ].sort(),
        );
      },
    ));
});
