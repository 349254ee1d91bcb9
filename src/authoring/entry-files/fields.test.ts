import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { collectionDefinitions, collectionNames } from '../../schemas/collections.ts';
import { day, dayMonthOrYear, list, oneOf, reference, seasonNumber, slug, text, url } from '../../schemas/fields.ts';
import { fieldsOf, type Field } from './fields.ts';

const basis: Field = {
  key: 'key',
  label: 'Ce que c’est',
  hint: '',
  kind: 'text',
  isRequired: true,
  isList: false,
  isNumeric: false,
  isVagueDate: false,
  options: [],
  collection: undefined,
  maxLength: undefined,
  example: undefined,
  fields: [],
};

const described = (schema: z.ZodType, description = 'Ce que c’est.') =>
  fieldsOf(z.strictObject({ key: schema.describe(description) }))[0];

describe('fieldsOf', () => {
  const group = z.strictObject({ key: text(9).describe('Ce que c’est.') });
  const cases: [what: string, schema: z.ZodType, field: Partial<Field>][] = [
    ['text', text(80), { maxLength: 80 }],
    ['optional text', text(80).optional(), { maxLength: 80, isRequired: false }],
    ['slug', slug(), { example: 'premier-atelier' }],
    ['day', day(), { kind: 'date', example: '2023-03-14' }],
    ['vague date', dayMonthOrYear(), { kind: 'date', isVagueDate: true, example: '2023-03-14' }],
    ['address', url(), { kind: 'url', example: 'https://www.exemple.fr/' }],
    ['number', z.int(), { isNumeric: true }],
    ['yes or no', z.boolean().default(false), { kind: 'yes-no', isRequired: false }],
    ['season', seasonNumber(), { kind: 'reference', collection: 'saisons', isNumeric: true }],
    ['reference', reference('projets').optional(), { kind: 'reference', collection: 'projets', isRequired: false }],
    ['choice', oneOf({ a: 'Un' }), { kind: 'choice', options: [{ value: 'a', label: 'Un' }] }],
    ['list', list(reference('projets')), { kind: 'reference', collection: 'projets', isList: true }],
    ['optional list', list(z.int()).default([]), { isNumeric: true, isList: true, isRequired: false }],
    ['group', group, { kind: 'group', fields: [{ ...basis, maxLength: 9 }] }],
    [
      'text or group',
      list(z.union([text(5), group])),
      { kind: 'group', isList: true, fields: [{ ...basis, maxLength: 9 }] },
    ],
  ];
  for (const [what, schema, field] of cases) {
    it(`describes a ${what}`, () => assert.deepEqual(described(schema), { ...basis, ...field }));
  }

  it('parts the description', () => {
    const { label, hint } = described(text(9), 'Date, heure de Paris. Avant, rien. Après, tout.')!;
    assert.deepEqual([label, hint], ['Date, heure de Paris', 'Avant, rien. Après, tout.']);
  });

  /** A label stands as a name in « Titre de la source est vide » and « Ajouter à Sources ». */
  const isName = (label: string) =>
    /^\p{Lu}/u.test(label) && !/^(?:Ce|D’où|Où|Quel|Le|La|Les|L’|Son|Sa|Ses)\P{L}/u.test(label);
  const labelsOf = (fields: Field[]): string[] =>
    fields.flatMap(({ label, fields: inner }) => [label, ...labelsOf(inner)]);

  for (const name of collectionNames) {
    it(`gives every key of ${name}, and names it`, () => {
      const { schema } = collectionDefinitions[name];
      const fields = fieldsOf(schema);
      const found = labelsOf(fields).filter((label) => !isName(label));
      assert.deepEqual(found, []);
      const told = fields.map(({ key }) => key);
      assert.deepEqual(told, Object.keys(schema.shape));
    });
  }
});
