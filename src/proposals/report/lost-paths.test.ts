import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '../../authoring/check/content.ts';
import { headers, withHeader, withProject, type Files } from '../../authoring/check/project.fixture.ts';
import type { BuiltSite } from './built-site.ts';
import type { FileChange } from './git-changes.ts';
import { lostPaths } from './lost-paths.ts';

/** A built site from the titles of its pages; a page without a title only leads elsewhere. */
const site = (titles: Record<string, string>): BuiltSite =>
  new Map(
    Object.entries(titles).map(([path, title]) => [
      path,
      { title, content: title, visible: title, appearance: '', isRedirect: title === '' },
    ]),
  );

const lost = (
  before: Record<string, string>,
  after: Record<string, string>,
  {
    changes = [],
    contents = {},
    unpublished = [],
  }: { changes?: FileChange[]; contents?: Files; unpublished?: string[] } = {},
) =>
  lostPaths(
    { before: site(before), after: site(after) },
    { before: withProject({}, readContent), after: withProject(contents, readContent) },
    changes,
    new Set(unpublished),
  ).map(({ path, target }) => `${path} → ${target}`);

const lists = { '/': 'Accueil', '/projets/': 'Projets' };
const before = { ...lists, '/projets/kallm/': 'KALLM' };

describe('lostPaths', () => {
  it('proposes the renamed entry', () =>
    assert.deepEqual(
      lost(
        before,
        { ...lists, '/projets/guide/': 'Autre titre' },
        {
          changes: [{ before: 'src/content/projets/kallm.md', after: 'src/content/projets/guide.md' }],
          contents: { 'projets/kallm.md': undefined, 'projets/guide.md': withHeader(headers.project) },
        },
      ),
      ['/projets/kallm/ → /projets/guide/'],
    ));

  it('proposes the entry whose address changes with its “slug”', () => {
    const file = 'src/content/actualites/bilan.md';
    const slugged = { 'actualites/bilan.md': withHeader(`${headers.post}\nslug: le-bilan`) };
    assert.deepEqual(
      lost(
        { '/': 'Accueil', '/actualites/bilan/': 'Bilan' },
        { '/': 'Accueil', '/actualites/le-bilan/': 'Le bilan' },
        {
          changes: [{ before: file, after: file }],
          contents: slugged,
        },
      ),
      ['/actualites/bilan/ → /actualites/le-bilan/'],
    );
  });

  it('proposes a new page of the same title', () =>
    assert.deepEqual(lost(before, { ...lists, '/projets/guide/': 'KALLM' }), ['/projets/kallm/ → /projets/guide/']));

  it('proposes the list, else the home page', () => {
    assert.deepEqual(lost(before, lists), ['/projets/kallm/ → /projets/']);
    assert.deepEqual(lost({ '/': 'Accueil', '/a/b/c/': 'C' }, { '/': 'Accueil' }), ['/a/b/c/ → /']);
    assert.deepEqual(lost({ ...lists, '/projets/x/2/': 'X' }, { ...lists, '/projets/x/': '' }), [
      '/projets/x/2/ → /projets/',
    ]);
  });

  it('proposes where a removed redirection led', () =>
    // The valid content leads /a/ to /projets/kallm/.
    assert.deepEqual(lost({ ...before, '/a/': '' }, before), ['/a/ → /projets/kallm/']));

  it('finds nothing when a redirection answers, nor for what was never public', () => {
    assert.deepEqual(lost(before, { ...lists, '/projets/kallm/': '' }), []);
    assert.deepEqual(lost(before, lists, { unpublished: ['/projets/kallm/'] }), []);
  });
});
