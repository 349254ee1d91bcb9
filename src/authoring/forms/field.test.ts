import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { fieldsOf } from '../entry-files/fields.ts';
import { day, dayMonthOrYear, list, oneOf, text, url } from '../../schemas/fields.ts';
import { fieldsOfGroup, inputHint, inputNames } from './field.ts';

const fieldOf = (schema: z.ZodType) => fieldsOf(z.strictObject({ key: schema.describe('Une clé. À savoir.') }))[0]!;

describe('inputHint', () => {
  for (const [what, schema, hint] of [
    ['a text', text(80), 'À savoir. 80 caractères au plus.'],
    ['a day', day(), 'À savoir.'],
    ['a date', dayMonthOrYear(), 'À savoir. Par exemple 2023-03-14, 2023-03-14T14:00, 2023-03 ou 2023.'],
    ['an address', url(), 'À savoir. Commence par https://'],
    ['a list of texts', list(text(80)), 'À savoir. Une ligne pour chacun. 80 caractères au plus.'],
    ['a choice', list(oneOf({ a: 'A' })), 'À savoir.'],
  ] as const) {
    it(`tells the form of ${what}`, () => assert.equal(inputHint(fieldOf(schema)), hint));
  }
});

describe('fieldsOfGroup', () => {
  const place = z.strictObject({ name: text(9).describe('Nom.'), address: text(9).optional().describe('Adresse.') });
  const told = (schema: z.ZodType) =>
    fieldsOfGroup(fieldOf(schema)).map(({ label, hint, isRequired }) => ({ label, hint, isRequired }));

  it('requires what an optional group needs only once it is filled', () =>
    assert.deepEqual(told(place.optional()), [
      { label: 'Nom', hint: 'Obligatoire si vous remplissez «\u00a0Une clé\u00a0».', isRequired: false },
      { label: 'Adresse', hint: '', isRequired: false },
    ]));

  it('requires at once what a required group needs', () =>
    assert.deepEqual(told(place), [
      { label: 'Nom', hint: '', isRequired: true },
      { label: 'Adresse', hint: '', isRequired: false },
    ]));
});

it('inputNames gives each input its own', () =>
  assert.deepEqual(inputNames({ field: fieldOf(text(9)), prefix: 'images.#.' }), {
    name: 'images.#.key',
    id: 'champ-images-#-key',
    messages: 'champ-images-#-key-messages',
  }));
