import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchDocument } from './document.ts';
import { excerptOf, markedParts } from './excerpt.ts';
import { answerTo, Search } from './search.ts';

const page = (address: string, rest: Partial<SearchDocument>): SearchDocument => ({
  ...{ kind: 'projets', address, title: address, detail: '', keywords: '', summary: '', text: '' },
  ...rest,
});

const search = new Search([
  page('contact', { kind: 'pages', title: 'Contact', summary: 'Écrire à l’équipe.' }),
  page('cartes', { title: 'Cartiflette', summary: 'Des fonds de carte prêts.', keywords: 'cartogether Python' }),
  page('masque', { title: 'Pseudonymisation de documents', text: 'Un modèle masque les noms, avec Python.' }),
  page('photo', { title: 'Lecture de documents', keywords: 'OCR', text: 'La mise en œuvre par l’État.' }),
  page('neuf', { kind: 'actualites', title: 'Lettre', text: 'Une lettre.' }),
  page('vieux', { kind: 'actualites', title: 'Lettre', text: 'Une lettre.' }),
  page('atelier', { kind: 'ateliers', title: 'Atelier', text: 'Le modèle, puis les noms.' }),
]);

const found = (question: string) => search.find(question).map(({ document }) => document.address);

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
    modelemasque: 'masque',
  })) {
    it(`answers « ${question} »`, () => assert.equal(found(question)[0], first));
  }

  it('puts what holds all words first', () => assert.deepEqual(found('noms Python'), ['masque', 'cartes', 'atelier']));

  it('prefers all the words in a text to one of them in a title', () => {
    const pages = [page('one', { title: 'Contact' }), page('all', { title: 'A', text: 'Un contact, puis des noms.' })];
    assert.equal(new Search(pages).find('contact noms')[0]!.document.address, 'all');
  });

  it('keeps the order of the pages, the newest first, among equals', () =>
    assert.deepEqual(found('lettre'), ['neuf', 'vieux']));

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

describe('the short answer to a question', () => {
  const answers = [
    { question: 'Temps', answer: '', address: '/t/', words: ['temps', 'heures'] },
    { question: 'Suite', answer: '', address: '/s/', words: ['prochaine saison', 'temps de la saison'] },
  ];

  for (const [question, called] of [
    ['combien de temps ?', 'Temps'],
    ['la prochaine saison', 'Suite'],
    ['temps d’une saison', 'Suite'],
    ['prochaine', undefined],
    ['', undefined],
  ] as const) {
    it(`of « ${question} » is ${called}`, () => assert.equal(answerTo(question, answers)?.question, called));
  }
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
    const marked = markedParts(excerpt, terms).flatMap(({ part, isMarked }) => (isMarked ? part : []));
    assert.deepEqual(marked, ['cartes', 'État']);
  });

  it('loses no letter to its marks', () => {
    const parts = markedParts(text, of('cartes', '').terms).map(({ part }) => part);
    assert.equal(parts.join(''), text);
  });
});
