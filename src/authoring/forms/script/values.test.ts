import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { dayMonthOrYear, list, oneOf, reference, seasonNumber, text, url } from '../../../schemas/fields.ts';
import { fieldsOf } from '../../entry-files/fields.ts';
import { valuesOf } from './values.ts';

const schema = z.strictObject({
  title: text(80),
  status: oneOf({ actif: 'Actif' }),
  summary: text(200).optional(),
  season: seasonNumber().optional(),
  seasons: list(seasonNumber()),
  projects: list(reference('projets')).default([]),
  tools: list(text(20)).default([]),
  place: z.strictObject({ name: text(20), address: text(20).optional() }).optional(),
  links: list(z.strictObject({ kind: oneOf({ video: 'Vidéo' }), title: text(80), url: url() })).default([]),
  start: dayMonthOrYear().optional(),
  online: z.boolean().default(false),
});

function read(inputs: Record<string, string | string[]>) {
  const data = new FormData();
  for (const [name, values] of Object.entries(inputs)) for (const value of [values].flat()) data.append(name, value);
  return valuesOf(fieldsOf(schema), data);
}

/** What the inputs of an untouched form say. */
const empty = { seasons: [] };

describe('valuesOf', () => {
  it('leaves out what is empty, save a list that the schema requires', () =>
    assert.deepEqual(read({ title: '', status: '', summary: ' ', 'place.name': '', tools: '' }), empty));

  for (const [what, inputs, values] of [
    ['a text on one line', { summary: ' Deux\r\n lignes ' }, { summary: 'Deux lignes' }],
    ['a text without the signs that no one sees', { summary: 'Un\u200b mot' }, { summary: 'Un mot' }],
    ['a number', { season: '2' }, { season: 2 }],
    ['what is no number, as it is', { season: 'deux' }, { season: 'deux' }],
    ['several numbers', { seasons: ['1', '3'] }, { seasons: [1, 3] }],
    ['several choices', { projects: ['kallm', 'poufdoc'] }, { projects: ['kallm', 'poufdoc'] }],
    ['a text a line', { tools: 'R\r\n\r\n Python ' }, { tools: ['R', 'Python'] }],
    ['a group', { 'place.address': 'Paris' }, { place: { address: 'Paris' } }],
    ['a date as people type it', { start: '12 mai 2027 à 14 h' }, { start: '2027-05-12T14:00' }],
    ['a ticked box', { online: 'on' }, { online: true }],
    [
      'a group a line: its kind, its words, its address',
      { links: 'Vidéo : la démonstration https://exemple.fr/a\nhttps://exemple.fr/b' },
      {
        links: [
          { kind: 'video', title: 'la démonstration', url: 'https://exemple.fr/a' },
          { url: 'https://exemple.fr/b' },
        ],
      },
    ],
  ] as [string, Parameters<typeof read>[0], object][]) {
    it(`reads ${what}`, () => assert.deepEqual(read(inputs), { ...empty, ...values }));
  }
});
