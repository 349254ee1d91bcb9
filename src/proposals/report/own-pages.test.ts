import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '../../authoring/check/content.ts';
import { headers, png, withHeader, withProject, type Files } from '../../authoring/check/project.fixture.ts';
import { ownPages } from './own-pages.ts';

const files: Files = {
  'actualites/bilan.md': withHeader(`${headers.post}\nslug: le-bilan\nimages: [./carte.png]`),
  'actualites/carte.png': png(),
  'ateliers/2023-03-14-atelier.yaml': headers.workshop,
  'administrations/insee.yaml': 'name: Insee',
  'pages/contact.md': withHeader('title: Contact\nsummary: Nous écrire.'),
  'pages/constructor.md': withHeader('title: A\nsummary: B'),
};

const ownOf = (path: string, change: Files = {}) => {
  const before = withProject(files, readContent);
  const after = withProject({ ...files, ...change }, readContent);
  return [...ownPages([{ before: `src/content/${path}`, after: `src/content/${path}` }], { before, after })];
};

describe('ownPages', () => {
  for (const [path, own] of [
    ['actualites/bilan.md', '/actualites/le-bilan/'],
    ['actualites/carte.png', '/actualites/le-bilan/'],
    ['projets/kallm.md', '/projets/kallm/'],
    ['ateliers/2023-03-14-atelier.yaml', '/ateliers/2023-03-14-atelier/'],
    ['saisons/2.yaml', '/saisons/2/'],
    ['administrations/insee.yaml', '/administrations/'],
    ['pages/accueil.md', '/'],
    ['pages/contact.md', '/contact/'],
    ['pages/constructor.md', '/constructor/'],
  ] as const) {
    it(`of ${path}: ${own}`, () => assert.deepEqual(ownOf(path), [own]));
  }

  it('of an entry whose address changes: both', () =>
    assert.deepEqual(ownOf('actualites/bilan.md', { 'actualites/bilan.md': withHeader(headers.post) }), [
      '/actualites/le-bilan/',
      '/actualites/bilan/',
    ]));

  it('of what is no entry: none', () => assert.deepEqual(ownOf('redirections.yaml'), []));
});
