import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { matching, oneOf, reference, seasonNumber, text } from './fields.ts';
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

  it('gives examples', () => assert.deepEqual(propertyOf(matching(/^a$/, 'n’est pas « a »', 'a'))?.examples, ['a']));

  it('requires what has no default, and nothing else', () =>
    assert.deepEqual(
      jsonSchemaOf(z.strictObject({ a: text(5), b: text(5).optional(), c: z.boolean().default(false) })).required,
      ['a'],
    ));
});
