import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { page, post, project, season, workshop } from '../../catalogue/entries.fixture.ts';
import { cardsOf } from './cards.ts';

const plate = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160"><path fill="#${colour}" d="M0 0h240v160H0z"/></svg>`;
const plates = new Map(
  ['aaaaaa', 'bbbbbb', 'cccccc', 'dddddd', 'eeeeee', 'ffffff', 'abcabc'].map((name) => [name, plate(name)]),
);
const content = {
  posts: [
    post('recent', { date: '2023-04-01', kind: 'bilan', projects: ['aaaaaa', 'sans-dessin', 'bbbbbb'] }),
    post('avant-tout', { date: '2021-01-01' }),
  ],
  projects: [...plates.keys(), 'sans-dessin'].map((id) =>
    project(id, { summary: `Ce que fait ${id}.`, seasons: id === 'aaaaaa' ? [1, 2] : [2] }),
  ),
  workshops: [
    workshop('atelier', { start: '2023-03-14T14:00', end: '2023-03-14T17:00', projects: ['cccccc'] }),
    workshop('annule', { state: 'annule', evidence: 'annonce' }),
  ],
  seasons: [season(1), season(2, { end: '2023-11-28' })],
  pages: [page('accueil', { featured: ['ffffff'] }), page('projets'), page('contact')],
};
const cardsFor = (given: object) => cardsOf(given as Catalogue, plates);
const cards = cardsFor(content);

describe('the share images', () => {
  it('are of every entry and section', () => {
    const sections = ['/', '/projets/', '/contact/', '/recherche/', '/composants/', '/ateliers/saison-2/'];
    const entries = ['/saisons/2/', '/projets/aaaaaa/', '/ateliers/atelier/', '/actualites/recent/'];
    for (const path of [...sections, ...entries]) assert.equal(cards.get(path)?.page, path);
    const posts = Array.from({ length: 201 }, (_, index) => post(`p${index}`));
    assert.equal(cardsFor({ ...content, posts }).size, cards.size + 198, 'those of the 200 newest posts, and no more');
  });

  it('say of what kind, season and day a page is', () => {
    const labelsOf = (path: string) => cards.get(path)?.labels.join(' · ').replaceAll('\u00a0', ' ');
    assert.equal(labelsOf('/actualites/recent/'), 'Bilan · saison 2 · 1er avril 2023');
    assert.equal(labelsOf('/actualites/avant-tout/'), 'Actualité · 1er janvier 2021');
    assert.equal(labelsOf('/ateliers/atelier/'), 'Atelier · saison 2 · 14 mars 2023');
    assert.equal(labelsOf('/ateliers/annule/'), 'Atelier · saison 2 · annulé');
    assert.equal(labelsOf('/projets/aaaaaa/'), 'Projet · saisons 1 et 2');
    assert.equal(labelsOf('/saisons/2/'), 'Du 1er février au 28 novembre 2023');
    assert.equal(labelsOf('/contact/'), '');
  });

  it('show the plates of the projects that a page is about, without a hole, else the motif', () => {
    const drawnOn = (path: string) =>
      cards.get(path)!.tiles.flatMap(({ ground }) => (plates.has(ground.slice(1)) ? ground.slice(1) : []));
    assert.deepEqual(drawnOn('/projets/aaaaaa/'), ['aaaaaa']);
    assert.deepEqual(drawnOn('/projets/sans-dessin/'), []);
    assert.deepEqual(drawnOn('/actualites/recent/'), ['aaaaaa', 'bbbbbb']);
    assert.deepEqual(drawnOn('/ateliers/atelier/'), ['cccccc']);
    assert.deepEqual(drawnOn('/saisons/1/'), ['aaaaaa']);
    assert.equal(drawnOn('/saisons/2/').length, 6);
    assert.deepEqual(drawnOn('/').slice(0, 2), ['ffffff', 'aaaaaa']);
    assert.deepEqual(drawnOn('/projets/'), drawnOn('/'));
    assert.deepEqual(drawnOn('/contact/'), []);
    assert.notEqual(cards.get('/contact/')?.tiles, cards.get('/recherche/')?.tiles);
  });
});
