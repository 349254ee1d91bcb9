import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { fieldsOf } from '../../authoring/fields.ts';
import { day, dayMonthOrYear, list, oneOf, text, url } from '../../schemas/fields.ts';
import { inputHint, inputNames } from './field.ts';

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

it('inputNames gives each input its own', () =>
  assert.deepEqual(inputNames({ field: fieldOf(text(9)), prefix: 'images.#.' }), {
    name: 'images.#.key',
    id: 'champ-images-#-key',
    messages: 'champ-images-#-key-messages',
  }));
