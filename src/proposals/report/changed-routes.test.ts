import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headers, withHeader, withProject, type Files } from '../../authoring/check/project.fixture.ts';
import { changedRoutes } from './changed-routes.ts';
import type { FileChange } from './git-changes.ts';
import { siteContent } from './site-content.ts';

const post = (title: string, date: string, more = '') =>
  withHeader(`title: ${title}\ndate: ${date}\nsummary: Un bilan.\n${more}`);

/** A content in which everything is linked. */
const files: Files = {
  'actualites/bilan.md': post('Bilan', '2023-03-14', 'kind: bilan\nprojects: [kallm]\nworkshop: 2023-03-14-atelier'),
  'actualites/ancien.md': post('Ancien', '2022-04-01', 'images: [/img/carte.png]'),
  'actualites/b.md': post('B', '2023-04-01'),
  'actualites/c.md': post('C', '2023-05-01'),
  'actualites/d.md': post('D', '2023-06-01'),
  'projets/kallm.md': withHeader(`${headers.project}\nthemes: [langage]\nadministrations: [insee]`),
  'projets/suite.md': withHeader(
    'title: Suite\nsummary: Un projet.\nstatus: actif\nseasons: []\npredecessors: [kallm]',
  ),
  'ateliers/2023-03-14-atelier.yaml': `${headers.workshop}\nprojects: [kallm]\nadministrations: [insee]`,
  'ateliers/formation.yaml': 'title: Cours\nkind: formation\nstart: 2023-03-14\nevidence: annonce',
  'pages/contact.md': withHeader('title: Contact\nsummary: Nous écrire.'),
};

const routesOf = (changes: FileChange[], before: Files = {}, after: Files = before) => {
  const content = (given: Files) => withProject({ ...files, ...given }, siteContent);
  const { own, also, everything } = changedRoutes(changes, content(before), content(after));
  return { own: [...own].sort(), also, everything };
};

const modified = (path: string): FileChange[] => [{ before: path, after: path }];

/** Asserts that the routes hold all of the first list, and none of the second. */
function assertHolds(routes: ReadonlySet<string>, held: string[], others: string[] = []): void {
  assert.deepEqual(
    held.filter((path) => !routes.has(path)),
    [],
    'missing',
  );
  assert.deepEqual(
    others.filter((path) => routes.has(path)),
    [],
    'unexpected',
  );
}

describe('changedRoutes', () => {
  it('of a page named after a word that JavaScript knows: its page', () => {
    const page = { 'pages/constructor.md': withHeader('title: A\nsummary: B') };
    assert.deepEqual(routesOf(modified('src/content/pages/constructor.md'), page).own, ['/constructor/']);
  });

  it('of a post: its page, lists, season, neighbours, project, workshop, timeline, feed', () => {
    const { own, also, everything } = routesOf(modified('src/content/actualites/bilan.md'));
    assert.deepEqual(own, ['/actualites/bilan/']);
    assert.equal(everything, false);
    assertHolds(
      also,
      [
        ...['/actualites/', '/actualites/saison-2/', '/actualites/type-bilan/', '/saisons/2/', '/plan-du-site/'],
        ...['/actualites/ancien/', '/actualites/b/', '/projets/kallm/', '/ateliers/2023-03-14-atelier/'],
        ...['/ateliers/', '/ateliers/saison-2/', '/actualites/index.xml'],
      ],
      // It is the fourth from the newest.
      ['/', '/actualites/d/', '/projets/suite/', '/saisons/1/', '/projets/'],
    );
  });

  it('of one of the three newest posts: the home page too', () => {
    assertHolds(routesOf(modified('src/content/actualites/c.md')).also, ['/']);
  });

  it('of a post whose season and project change: the lists of before and after', () => {
    const { also } = routesOf(
      modified('src/content/actualites/b.md'),
      { 'actualites/b.md': post('B', '2023-04-01', 'projects: [kallm]') },
      { 'actualites/b.md': post('B', '2022-05-01', 'projects: [suite]') },
    );
    assertHolds(also, ['/saisons/1/', '/saisons/2/', '/projets/kallm/', '/projets/suite/', '/actualites/ancien/']);
  });

  it('of a project: its page, lists, season, lineage, posts, workshops, administrations, home', () => {
    const { own, also } = routesOf(modified('src/content/projets/kallm.md'));
    assert.deepEqual(own, ['/projets/kallm/']);
    assertHolds(
      also,
      [
        ...['/projets/', '/projets/theme-langage/', '/projets/statut-actif/', '/projets/administration-insee/'],
        ...['/saisons/2/', '/projets/suite/', '/actualites/bilan/', '/ateliers/2023-03-14-atelier/'],
        ...['/administrations/', '/', '/plan-du-site/'],
      ],
      ['/actualites/', '/projets/cartiflette/', '/ateliers/', '/saisons/1/'],
    );
  });

  it('of a workshop: its page, timelines, season, projects, posts, events of the day, home', () => {
    const { own, also } = routesOf(modified('src/content/ateliers/2023-03-14-atelier.yaml'));
    assert.deepEqual(own, ['/ateliers/2023-03-14-atelier/']);
    assertHolds(
      also,
      [
        ...['/ateliers/', '/ateliers/saison-1/', '/ateliers/saison-2/', '/saisons/2/', '/saisons/', '/'],
        ...['/projets/kallm/', '/actualites/bilan/', '/ateliers/formation/', '/plan-du-site/'],
      ],
      ['/formations/', '/actualites/', '/projets/'],
    );
    assertHolds(routesOf(modified('src/content/ateliers/formation.yaml')).also, ['/formations/']);
  });

  it('of a season: its page, and all that its dates decide', () => {
    const { own, also } = routesOf(modified('src/content/saisons/2.yaml'));
    assert.deepEqual(own, ['/saisons/2/']);
    assertHolds(
      also,
      [
        ...['/', '/saisons/', '/saisons/1/', '/ateliers/', '/ateliers/saison-2/', '/formations/', '/actualites/'],
        ...['/projets/', '/projets/kallm/', '/actualites/bilan/', '/ateliers/2023-03-14-atelier/'],
      ],
      ['/actualites/ancien/', '/projets/suite/', '/contact/'],
    );
  });

  it('of an administration: its list, and what names it', () => {
    const { own, also } = routesOf(modified('src/content/administrations/insee.yaml'));
    assert.deepEqual(own, ['/administrations/']);
    assertHolds(
      also,
      ['/projets/kallm/', '/projets/', '/projets/administration-insee/', '/ateliers/2023-03-14-atelier/'],
      ['/projets/suite/', '/actualites/bilan/'],
    );
  });

  it('of what a form lists or whose names it takes: the form too', () => {
    const formsOf = (path: string) =>
      [...routesOf(modified(`src/content/${path}`)).also].filter((route) => route.startsWith('/contribuer/')).sort();
    const [workshop, post, project] = ['/contribuer/atelier/', '/contribuer/actualite/', '/contribuer/projet/'];
    assert.deepEqual(formsOf('actualites/b.md'), [post]);
    assert.deepEqual(formsOf('projets/suite.md'), [post, workshop, project]);
    assert.deepEqual(formsOf('ateliers/formation.yaml'), [post, workshop]);
    assert.deepEqual(formsOf('saisons/1.yaml'), [post, workshop, project]);
    assert.deepEqual(formsOf('administrations/insee.yaml'), [workshop, project]);
    assert.deepEqual(formsOf('pages/contact.md'), []);
  });

  it('of what a text shows by a component: the pages of that text', () => {
    const text = (title: string, tag: string) => withHeader(`title: ${title}\nsummary: Un texte.`, tag);
    const given: Files = {
      'pages/contact.md': undefined,
      'pages/contact.mdx': text('Contact', '<Projet id="suite" />'),
      'pages/actualites.mdx': text('Actualités', '<Atelier id="formation" />'),
      'pages/rejoindre.mdx': text('Rejoindre', '<Frise season="2" />'),
      'pages/formations.mdx': text('Formations', '<Frise season="1" />'),
      'actualites/d.md': undefined,
      'actualites/d.mdx': withHeader('title: D\ndate: 2023-06-01\nsummary: Un bilan.', '<Projet id="kallm" />'),
    };
    const alsoOf = (path: string) => routesOf(modified(`src/content/${path}`), given).also;
    assertHolds(alsoOf('projets/suite.md'), ['/contact/'], ['/actualites/d/', '/rejoindre/', '/actualites/index.xml']);
    assertHolds(alsoOf('projets/kallm.md'), ['/actualites/d/', '/actualites/index.xml'], ['/contact/']);
    const workshop = alsoOf('ateliers/formation.yaml');
    assertHolds(workshop, ['/actualites/', '/actualites/saison-1/', '/rejoindre/'], ['/contact/']);
    assertHolds(alsoOf('ateliers/2023-03-14-atelier.yaml'), ['/rejoindre/'], ['/actualites/saison-1/', '/formations/']);
    assertHolds(alsoOf('saisons/2.yaml'), ['/rejoindre/', '/formations/'], ['/contact/']);
  });

  it('of a fixed page: its page and the site map', () => {
    const { own, also } = routesOf(modified('src/content/pages/contact.md'));
    assert.deepEqual([own, [...also]], [['/contact/'], ['/plan-du-site/']]);
    assert.deepEqual(routesOf(modified('src/content/pages/accueil.md')).own, ['/']);
  });

  it('of the text that introduces a list: all its pages', () => {
    const page = withHeader('title: Actualités\nsummary: Les nouvelles.');
    const { own, also } = routesOf(modified('src/content/pages/actualites.md'), { 'pages/actualites.md': page });
    assert.deepEqual(own, ['/actualites/']);
    assertHolds(also, ['/actualites/saison-1/', '/actualites/type-bilan/'], ['/actualites/bilan/']);
  });

  it('of a picture: what shows it', () => {
    const { own, also } = routesOf(modified('src/content/img/carte.png'));
    assert.deepEqual(own, ['/actualites/ancien/']);
    assertHolds(also, ['/actualites/', '/saisons/1/']);
    const inText = { 'pages/contact.md': withHeader('title: Contact\nsummary: Nous.', '![Un plan](./plan.png)') };
    assert.deepEqual(routesOf([{ after: 'src/content/pages/plan.png' }], inText).own, ['/contact/']);
    assert.deepEqual(routesOf(modified('src/content/img/autre.png')).own, []);
  });

  it('of a renamed file: both pages', () => {
    const { own } = routesOf(
      [{ before: 'src/content/projets/suite.md', after: 'src/content/projets/la-suite.md' }],
      {},
      { 'projets/suite.md': undefined, 'projets/la-suite.md': files['projets/suite.md'] },
    );
    assert.deepEqual(own, ['/projets/la-suite/', '/projets/suite/']);
  });

  it('of a removed file: its page and its lists', () => {
    const { own, also } = routesOf([{ before: 'src/content/projets/suite.md' }], {}, { 'projets/suite.md': undefined });
    assert.deepEqual(own, ['/projets/suite/']);
    assertHolds(also, ['/projets/', '/projets/kallm/']);
  });

  for (const path of [
    ...['src/components/PostCard.astro', 'src/styles/lists.css', 'src/site.ts', 'src/catalogue/posts.ts'],
    ...['astro.config.mjs', 'package-lock.json', 'public/favicon.svg', 'src/content/mentions.yaml', 'unknown.txt'],
    ...[
      'src/authoring/forms/script/preview.ts',
      'src/authoring/entry-files/fields.ts',
      'src/authoring/entry-files/entry-file.ts',
    ],
    ...[
      'src/authoring/entry-files/plain-entry.ts',
      'src/authoring/entry-files/yaml.ts',
      'src/authoring/entry-files/file-name.ts',
    ],
  ]) {
    it(`of ${path}: all pages`, () => assert.equal(routesOf(modified(path)).everything, true));
  }

  for (const path of [
    ...['README.md', 'CONTRIBUTING.md', '.github/workflows/check.yml', 'e2e/menu.spec.ts', 'src/site.test.ts'],
    ...['src/content/redirections.yaml', 'src/content/LICENSE', 'src/authoring/check/command.ts', '.prettierignore'],
    ...['src/authoring/forms/script/values.test.ts', 'src/authoring/check/content.ts', 'src/authoring/new/command.ts'],
  ]) {
    it(`of ${path}: none`, () =>
      assert.deepEqual(routesOf(modified(path)), { own: [], also: new Set(), everything: false }));
  }
});
