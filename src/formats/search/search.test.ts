import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchDocument } from './document.ts';
import { excerptOf, markedParts } from './excerpt.ts';
import { Search } from './search.ts';

const page = (address: string, rest: Partial<SearchDocument>): SearchDocument => ({
  ...{ kind: 'projets', address, title: address, detail: '', criteria: [], keywords: '', summary: '', text: '' },
  ...rest,
});

const search = new Search([
  page('contact', { kind: 'pages', title: 'Contact', summary: 'Écrire à l’équipe.' }),
  page('cartes', {
    title: 'Cartiflette',
    summary: 'Des fonds de carte prêts à l’emploi.',
    keywords: 'cartogether Python',
  }),
  page('masque', {
    title: 'Pseudonymisation de documents',
    text: 'Un modèle masque les noms, avec Python.',
    criteria: ['saison=1'],
  }),
  page('photo', {
    title: 'Lecture de documents',
    keywords: 'OCR',
    text: 'La mise en œuvre par l’État.',
    criteria: ['saison=1', 'saison=2', 'theme=documents'],
  }),
  page('vieux', { kind: 'actualites', title: 'Lettre', date: '2022-05-01', text: 'Une lettre.' }),
  page('neuf', { kind: 'actualites', title: 'Lettre', date: '2023-05-01', text: 'Une lettre.' }),
  page('atelier', { kind: 'ateliers', title: 'Atelier', text: 'Le modèle, puis les noms.', criteria: ['saison=2'] }),
]);

const found = (question: string, filters = {}) =>
  search.find(question, filters).map(({ document }) => document.address);

describe('Search', () => {
  for (const [question, first] of Object.entries({
    'fonds de cartes': 'cartes',
    pseudonimisation: 'masque',
    'pseudonymiser un document': 'masque',
    ocr: 'photo',
    "l'etat": 'photo',
    oeuvre: 'photo',
    'qui contacter ?': 'contact',
    cartogether: 'cartes',
    cartif: 'cartes',
    'ecrire a lequipe': 'contact',
  })) {
    it(`answers « ${question} »`, () => assert.equal(found(question)[0], first));
  }

  it('puts what holds all words first', () => assert.deepEqual(found('noms Python'), ['masque', 'cartes', 'atelier']));

  it('prefers all the words in a text to one of them in a title', () => {
    const pages = [page('one', { title: 'Contact' }), page('all', { title: 'A', text: 'Un contact, puis des noms.' })];
    assert.equal(new Search(pages).find('contact noms')[0]!.document.address, 'all');
  });

  it('puts the newest first among equals', () => assert.deepEqual(found('lettre'), ['neuf', 'vieux']));

  it('narrows to a kind, to a season, to a theme', () => {
    assert.deepEqual(found('modèle', { kind: 'ateliers' }), ['atelier']);
    assert.deepEqual(found('documents', { chosen: ['saison=2'] }), ['photo']);
    assert.deepEqual(found('documents', { chosen: ['saison=1', 'theme=documents'] }), ['photo']);
    assert.deepEqual(found('documents', { chosen: ['saison=3', 'theme=documents'] }), []);
    assert.deepEqual(found('documents', { kind: 'pages' }), []);
  });

  it('finds nothing for no word, and says it soon for ten thousand letters', () => {
    assert.deepEqual(found(''), []);
    assert.deepEqual(found('de la <> ?'), []);
    assert.deepEqual(found('z'.repeat(10_000)), []);
  });

  it('proposes the nearest words', () => {
    assert.deepEqual(search.nearest('kartoflettes'), ['Cartiflette']);
    assert.deepEqual(search.nearest('xyzxyzxyz'), []);
    assert.deepEqual(new Search([]).nearest('cartes'), []);
  });
});

describe('the excerpt of a result', () => {
  const text = `Une carte. ${'Avant. '.repeat(40)}Les cartes de l’État. ${'Après. '.repeat(40)}`;
  const of = (question: string, summary: string) => {
    const [result] = new Search([page('a', { summary, text })]).find(question);
    return { excerpt: excerptOf(result!), terms: result!.terms };
  };

  it('is the summary that holds the words', () => assert.equal(of('cartes', 'Une carte.').excerpt, 'Une carte.'));

  it('is else the passage of the text, its words marked', () => {
    const { excerpt, terms } = of('état carte', 'Un résumé.');
    assert.match(excerpt, /^… (?:Avant\. ){7}Les cartes de l’État\. .* …$/);
    const marked = markedParts(excerpt, terms).filter(({ isMarked }) => isMarked);
    assert.deepEqual(
      marked.map(({ text }) => text),
      ['cartes', 'État'],
    );
  });

  it('loses no letter to its marks', () => {
    const { terms } = of('cartes', '');
    assert.equal(
      markedParts(text, terms)
        .map(({ text }) => text)
        .join(''),
      text,
    );
  });
});
