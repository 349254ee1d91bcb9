import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { catalogueEntries, readContent } from '../../authoring/check/content.ts';
import { headers, makeProject, png, withHeader, type Files } from '../../authoring/check/project.fixture.ts';
import { git } from '../publish/git.ts';
import { makeReport, type Tools } from './make-report.ts';
import { manifestSchema, type Manifest } from '../publish/manifest.ts';
import { commitAll, htmlPage, writeFiles } from './site.fixture.ts';

/** Stands for Astro: a list of projects, a page for each of them and for each post, drafts included. */
function build(folder: string, outDir: string, style?: string): void {
  assert.ok(existsSync(join(folder, 'node_modules/astro')), 'without its dependencies');
  const content = readContent(folder);
  const posts = catalogueEntries(content, 'actualites');
  const projects = catalogueEntries(content, 'projets');
  const list = projects.map(({ id }) => id).join();
  writeFiles(outDir, {
    'index.html': htmlPage('Accueil', 'Bonjour', style),
    'projets/index.html': htmlPage('Projets', list, style),
    ...Object.fromEntries([
      ...projects.map(({ id, data }) => [`projets/${id}/index.html`, htmlPage(data.title, data.summary, style)]),
      ...posts.map(({ id, data }) => [`actualites/${id}/index.html`, htmlPage(data.title, data.summary, style)]),
    ]),
  });
}

const look: Tools['look'] = async (pages) => {
  for (const page of pages) page.looks = 'different';
};

const fails = (): never => {
  throw new Error('Expected by the test.');
};

/** Leaves a part of a site, as a build does that fails. */
const halfway: Tools['build'] = (folder, outDir) => {
  build(folder, `${outDir}.partiel`);
  fails();
};

/** A draft with a sign that nobody sees, of which the check warns. */
const draft = withHeader('title: Brouillon\ndate: 2023-03-14\nsummary: Un bilan.\ndraft: true', 'L’\u200bun.');

/** The manifest of a proposal that makes `changes` to the valid content; its folder lives as long as `use`. */
async function reportOf(changes: Files, given: Partial<Tools>, use: (manifest: Manifest, folder: string) => void) {
  const root = makeProject({ 'actualites/brouillon.md': draft });
  const folder = join(root, 'apercu');
  const commit = () => commitAll(root);
  try {
    writeFiles(root, { '.gitignore': 'node_modules/\napercu/\n', 'node_modules/astro/package.json': '{}' });
    git(root, 'init', '--quiet', '--initial-branch', 'main');
    commit();
    git(root, 'switch', '--quiet', '--create', 'proposal');
    for (const [path, text] of Object.entries(changes)) {
      if (text === undefined) rmSync(join(root, 'src/content', path));
      else writeFiles(root, { [`src/content/${path}`]: text });
    }
    commit();
    const request = { root, base: 'main', folder, builtAt: new Date('2026-11-23') };
    const manifest = await makeReport(request, { build, look, ...given });
    assert.equal(git(root, 'worktree', 'list').split('\n').length, 1, 'a worktree is left');
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
        'projets/cartes.md': project('KALLM', 'Des cartes.'),
        'actualites/brouillon.md': undefined,
      },
      {},
      ({ pages, lostPaths, diagnostics, isBuilt, hasBase, touchesCode }, folder) => {
        assert.deepEqual(pages.map(({ change, path, title, isOwn }) => `${change} ${path} ${title} ${isOwn}`).sort(), [
          'added /projets/cartes/ KALLM true',
          'changed /projets/ Projets false',
          'changed /projets/kallm/ KALLM true',
          'removed /actualites/brouillon/ Brouillon true',
          'removed /projets/cartiflette/ KALLM true',
        ]);
        // Nobody but reviewers ever saw the draft.
        assert.deepEqual(lostPaths, [{ path: '/projets/cartiflette/', target: '/projets/cartes/' }]);
        assert.deepEqual([diagnostics, isBuilt, hasBase, touchesCode], [[], true, true, false]);
        assert.equal(pages.find(({ change }) => change === 'removed')?.looks, undefined);
        assert.ok(existsSync(join(folder, 'site/projets/cartes/index.html')));
      },
    ));

  it('tells pages of the entries and pictures that it writes, other styles and code', () =>
    reportOf(
      {
        'actualites/bilan.md': withHeader(`${headers.post}\nslug: le-bilan\nimages: [./carte.png]`),
        'actualites/carte.png': png(),
        'ateliers/2023-03-14-atelier.yaml': `${headers.workshop}\nsummary: x`,
        '../site.ts': 'code',
      },
      {
        build: (folder, outDir) => build(folder, outDir, outDir.includes('apercu/site') ? 'b.BBBBBBBB.css' : undefined),
      },
      ({ pages, restyled, touchesCode }) => {
        const own = pages.filter(({ isOwn }) => isOwn).map(({ path }) => path);
        assert.deepEqual(own.sort(), ['/actualites/bilan/', '/actualites/le-bilan/']);
        assert.equal(pages.filter(({ change }) => change === 'changed').length, 4, 'restyled ones that look otherwise');
        assert.deepEqual([restyled, touchesCode], [{ count: 5, seen: 4 }, true]);
      },
    ));

  it('builds nothing when the content is wrong, and says where', () =>
    reportOf(
      { 'projets/kallm.md': withHeader(headers.project.replace('actif', 'actuf')) },
      { build: () => assert.fail('built') },
      ({ diagnostics, isBuilt, pages }, folder) => {
        const found = diagnostics.map(({ file, line, message }) => [file, line, message]);
        assert.deepEqual(found, [
          ['src/content/projets/kallm.md', 4, 'La valeur « actuf » n’est pas permise pour « status ».'],
        ]);
        assert.deepEqual([isBuilt, pages, existsSync(join(folder, 'site'))], [false, [], false]);
      },
    ));

  it('says that the proposal does not build', () =>
    reportOf({}, { build: halfway }, ({ isBuilt }, folder) =>
      assert.deepEqual([isBuilt, readdirSync(folder)], [false, ['manifest.json']]),
    ));

  it('takes all pages for new when the site before does not build', () =>
    reportOf(
      { 'projets/cartiflette.md': undefined },
      { build: (folder, outDir) => (outDir.includes('apercu/site') ? build(folder, outDir) : fails()) },
      ({ hasBase, isBuilt, pages, lostPaths }) => {
        assert.deepEqual([hasBase, isBuilt, lostPaths], [false, true, []]);
        assert.deepEqual([pages.length, pages.every(({ change }) => change === 'added')], [5, true]);
      },
    ));
});
