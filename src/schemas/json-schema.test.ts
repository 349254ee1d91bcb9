import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { day, dayMonthOrYear, matching, oneOf, reference, seasonNumber, text } from './fields.ts';
import { jsonSchemaOf } from './json-schema.ts';

const propertyOf = (schema: z.ZodType) => jsonSchemaOf(z.strictObject({ key: schema })).properties?.key;

describe('jsonSchemaOf', () => {
  it('gives the labels of a choice', () =>
    assert.deepEqual(propertyOf(oneOf({ a: 'Un', b: 'Deux' }).describe('Au choix.')), {
      type: 'string',
      enum: ['a', 'b'],
      enumDescriptions: ['Un', 'Deux'],
      description: 'Au choix.',
    }));

  it('tells what a reference points to, through what is around it', () => {
    const { items } = propertyOf(z.array(reference('projets')).default([]))!;
    assert.deepEqual([items?.collection, items?.examples], ['projets', undefined]);
    assert.deepEqual(propertyOf(seasonNumber().describe('Saison.').optional()), {
      type: 'integer',
      exclusiveMinimum: 0,
      collection: 'saisons',
      description: 'Saison.',
    });
  });

  it('gives examples, and the message of a wrong form', () => {
    const { examples, patternErrorMessage } = propertyOf(matching(/^a$/, 'n’est pas « a »', 'a'))!;
    assert.deepEqual([examples, patternErrorMessage], [['a'], 'n’est pas « a »']);
  });

  it('accepts a year written as a number', () =>
    assert.deepEqual(propertyOf(dayMonthOrYear())?.type, ['string', 'integer']));

  for (const [schema, accepted, refused] of [
    [day(), ['2023-03-14', '2023-03-14T14:00', '2023-03-14T14:00:00+01:00'], ['14/03/2023', '2023-03', '2023-3-14']],
    [dayMonthOrYear(), ['2023-03-14', '2023-03', '2023'], ['mars 2023', '2023-3']],
  ] as const) {
    it(`has a pattern that agrees with the schema: ${accepted.join(', ')}`, () => {
      const pattern = new RegExp(propertyOf(schema)!.pattern!);
      for (const value of accepted) assert.ok(pattern.test(value) && schema.safeParse(value).success, value);
      for (const value of refused) assert.ok(!pattern.test(value) && !schema.safeParse(value).success, value);
    });
  }

  it('requires what has no default, and nothing else', () =>
    assert.deepEqual(
      jsonSchemaOf(z.strictObject({ a: text(5), b: text(5).optional(), c: z.boolean().default(false) })).required,
      ['a'],
    ));
});
