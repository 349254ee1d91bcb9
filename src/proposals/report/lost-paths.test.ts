import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { BuiltSite } from './built-site.ts';
import { lostPaths } from './lost-paths.ts';

/** A built site from the titles of its pages; a page without a title only leads elsewhere. */
const site = (titles: Record<string, string>): BuiltSite =>
  new Map(
    Object.entries(titles).map(([path, title]) => [
      path,
      { title, content: title, appearance: '', isRedirect: title === '' },
    ]),
  );

const lists = { '/': 'Accueil', '/projets/': 'Projets' };
const before = { ...lists, '/projets/kallm/': 'KALLM' };

const cases: [what: string, from: Record<string, string>, to: Record<string, string>, lost: string[]][] = [
  ['to a page of its title', before, { ...lists, '/projets/x/': 'KALLM' }, ['/projets/kallm/ → /projets/x/']],
  ['to its list', before, lists, ['/projets/kallm/ → /projets/']],
  ['to the home page', { '/': 'Accueil', '/a/b/': 'B' }, { '/': 'Accueil' }, ['/a/b/ → /']],
  ['to a page', { ...lists, '/projets/x/2/': 'X' }, { ...lists, '/projets/x/': '' }, ['/projets/x/2/ → /projets/']],
  ['where it already led', { ...before, '/a/': '' }, before, ['/a/ → /projets/kallm/']],
  ['nowhere, when a redirection answers', before, { ...lists, '/projets/kallm/': '' }, []],
  ['nowhere, when it was never public', { ...lists, '/actualites/brouillon/': 'B' }, lists, []],
];

for (const [what, from, to, lost] of cases) {
  it(`an address that does not answer any more leads ${what}`, () => {
    const redirects = [{ from: '/a/', to: '/projets/kallm/' }];
    const found = lostPaths(site(from), site(to), redirects, new Set(['/actualites/brouillon/']));
    const told = found.map(({ path, target }) => `${path} → ${target}`);
    assert.deepEqual(told, lost);
  });
}
