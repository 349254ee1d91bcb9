import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findProblems } from './problems.ts';
import { headers, problemsWith, withHeader, type Files } from './project.fixture.ts';

const said = (changes: Files) =>
  problemsWith(changes).map(({ file, path = [], message }) => `${file} ${path.join('.')}: ${message}`);
const post = (lines: string, text?: string) => withHeader(`${headers.post}\n${lines}`, text);

it('a content without a mistake has no problem', () => assert.deepEqual(said({}), []));

it('the content of this site has no problem', () =>
  assert.deepEqual(findProblems(fileURLToPath(new URL('../..', import.meta.url))), []));

describe('a post of the former site', () => {
  const legacy = `---
title: "Premier atelier de la saison 2 !"
slug: "premier-atelier-saison2"
date: 2023-03-14T13:00:00+01:00
summary: "L’atelier du 14 mars : retour en images."
images:
  - /img/phases2023.jpg
---

L’atelier a réuni ![les participants](/img/phases2023.jpg).
`;

  it('is accepted as it is, once its picture is there', () =>
    assert.deepEqual(said({ 'actualites/2023-03-14-atelier.md': legacy, 'img/phases2023.jpg': '' }), []));

  it('is refused without its picture', () => {
    const missing = 'l’image « /img/phases2023.jpg » manque : déposez-la dans src/content/img/phases2023.jpg';
    assert.deepEqual(said({ 'actualites/2023-03-14-atelier.md': legacy }), [
      `src/content/actualites/2023-03-14-atelier.md images.0: ${missing}`,
      `src/content/actualites/2023-03-14-atelier.md : ${missing}`,
    ]);
  });
});

describe('pictures', () => {
  const at = 'src/content/actualites/bilan.md';
  const missing = (src: string, target: string) => `l’image « ${src} » manque : déposez-la dans ${target}`;
  const beside = missing('./a.png', 'src/content/actualites/a.png');
  const mistakes: [what: string, text: string, problem: string][] = [
    ['beside the text, in the header', post('images: [{ src: ./a.png, alt: Une photo }]'), `${at} images.0: ${beside}`],
    ['beside the text, in the text', post('', '![Une photo](./a.png)'), `${at} : ${beside}`],
    ['in a list or a quote', post('', '- a\n\n  > ![](./a.png)'), `${at} : ${beside}`],
    ['with a name that encodes nothing', post('', '![](./100%.png)'), `${at} : le texte est mal formé (URI malformed)`],
  ];
  for (const [what, text, problem] of mistakes) {
    it(`are missing ${what}`, () => assert.deepEqual(said({ 'actualites/bilan.md': text }), [problem]));
  }

  it('are missing in the text of a page, of a project or of an event', () => {
    const text = '![](./a.png)';
    const files = {
      'pages/accueil.md': withHeader(headers.home, text),
      'projets/kallm.md': withHeader(headers.project, text),
      'ateliers/2023-04-01-atelier.md': withHeader(headers.workshop, text),
    };
    assert.equal(said(files).length, 3);
    assert.deepEqual(said({ ...files, 'pages/a.png': '', 'projets/a.png': '', 'ateliers/a.png': '' }), []);
  });

  it('may be on another site, in an example of code, or have a space in their name', () => {
    const text = '![](https://exemple.fr/a.png) `![](./b.png)` ![](./une%20photo.png)';
    assert.deepEqual(said({ 'actualites/bilan.md': post('', text), 'actualites/une photo.png': '' }), []);
  });
});

describe('addresses', () => {
  const same = (id: string, other: string) => `a la même adresse « ${id} » que ${other} : changez « slug » ou le nom`;

  it('differ from post to post, whatever gives them', () => {
    const files = { 'actualites/a.md': post('slug: lettre'), 'actualites/b.md': post('slug: lettre') };
    assert.deepEqual(said(files), [`src/content/actualites/b.md : ${same('lettre', 'src/content/actualites/a.md')}`]);
    assert.deepEqual(said({ 'actualites/z.md': post('slug: bilan') }), [
      `src/content/actualites/z.md : ${same('bilan', 'src/content/actualites/bilan.md')}`,
    ]);
  });

  it('are the same with .md and .mdx', () =>
    assert.deepEqual(said({ 'actualites/bilan.mdx': post('') }), [
      `src/content/actualites/bilan.mdx : ${same('bilan', 'src/content/actualites/bilan.md')}`,
    ]));

  it('are not made from any file name', () => {
    const [problem, ...others] = said({ 'actualites/Été 2024.md': post('') });
    assert.match(problem ?? '', /Été 2024\.md : donne l’adresse « Été 2024 », qui n’a pas la bonne forme/);
    assert.deepEqual(others, []);
    assert.deepEqual(said({ 'actualites/Été 2024.md': post('slug: ete-2024') }), []);
  });
});

describe('files', () => {
  const cases: [what: string, files: Files, problem: RegExp][] = [
    ['a post without a header', { 'actualites/bilan.md': 'Bonjour.' }, /bilan\.md : il manque l’en-tête/],
    ['a broken header', { 'actualites/bilan.md': post('title: b') }, /bilan\.md : le YAML est mal formé/],
    ['a broken MDX text', { 'actualites/b.mdx': post('', '<b>') }, /b\.mdx : le texte est mal formé/],
    ['broken redirections', { 'redirections.yaml': '- { from: /a/' }, /redirections\.yaml : le YAML est mal formé/],
    ['empty redirections', { 'redirections.yaml': '' }, /redirections\.yaml : attend une liste/],
    ['a redirection to nowhere', { 'redirections.yaml': '- from: /a/' }, /redirections\.yaml 0\.to: est obligatoire/],
    ['no redirections', { 'redirections.yaml': undefined }, /redirections\.yaml : manque : ce fichier est nécessaire/],
    ['a mistake in the legal facts', { 'mentions.yaml': 'contact: x' }, /mentions\.yaml publisher: est obligatoire/],
  ];
  for (const [what, files, problem] of cases) {
    it(`with a mistake are found: ${what}`, () => assert.match(said(files)[0] ?? '', problem));
  }

  it('are all told at once', () =>
    assert.equal(said({ 'actualites/bilan.md': '', 'projets/kallm.md': '', 'redirections.yaml': '' }).length, 3));
});
