import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { post, project, workshop } from '../../catalogue/entries.fixture.ts';
import { searchDocuments } from './documents.ts';

const catalogueOf = (entries: Partial<Record<keyof Catalogue, unknown[]>>) =>
  // Of a catalogue the search reads the entries only.
  ({
    ...{ pages: [], projects: [], posts: [], workshops: [], seasons: [], administrations: [] },
    ...entries,
  }) as unknown as Catalogue;

it('reads the words of a text, those of its components among them', () => {
  const blocks = ['<p>A &#x26; b</p>\n', { name: 'Encart', attributes: { title: 'x < y' }, blocks: ['<p>c</p>'] }];
  const told = {
    ...post('essai'),
    collection: 'actualites',
    rendered: { metadata: { blocks, about: [], headings: [] } },
  };
  assert.equal(searchDocuments(catalogueOf({ posts: [told] }))[0]?.text, 'A & b x < y c');
});

it('finds a project by its other names and what is said for its themes', () => {
  const known = { ...project('a', { aliases: ['Alpha'], themes: ['documents'] }), collection: 'projets' };
  assert.match(searchDocuments(catalogueOf({ projects: [known] }))[0]?.keywords ?? '', /^Alpha.* OCR numérisation/);
});

it('gives the newest first, which come so among equals', () => {
  const workshops = ['2022-03-01', '2023-03-14'].map((start) => ({
    ...workshop(start, { start }),
    collection: 'ateliers',
  }));
  const addresses = searchDocuments(catalogueOf({ workshops })).map(({ address }) => address);
  assert.deepEqual(addresses, ['/ateliers/2023-03-14/', '/ateliers/2022-03-01/']);
});
