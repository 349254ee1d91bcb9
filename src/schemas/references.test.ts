import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { list, reference, seasonNumber } from './fields.ts';
import { referencesIn } from './references.ts';

/** References as `path → collection/id`. */
const found = (schema: z.ZodType, data: unknown) =>
  referencesIn(schema, data).map(({ path, collection, id }) => `${path.join('.')} → ${collection}/${id}`);

describe('referencesIn', () => {
  const schema = z.strictObject({
    one: reference('projets'),
    several: list(reference('ateliers')).default([]).describe('Une liste.'),
    maybe: reference('administrations').optional().describe('Facultatif.'),
    season: seasonNumber().optional(),
    nested: z.strictObject({ inside: z.array(z.strictObject({ deep: reference('projets') })) }).optional(),
    text: z.string().optional(),
  });

  it('finds an identifier, those of a list and those of groups in lists', () =>
    assert.deepEqual(
      found(schema, {
        one: 'a',
        several: ['b', 'c'],
        maybe: 'd',
        season: 2,
        nested: { inside: [{ deep: 'e' }, { deep: 'f' }] },
        text: 'g',
      }),
      [
        'one → projets/a',
        'several.0 → ateliers/b',
        'several.1 → ateliers/c',
        'maybe → administrations/d',
        'season → saisons/2',
        'nested.inside.0.deep → projets/e',
        'nested.inside.1.deep → projets/f',
      ],
    ));

  it('finds nothing for what is absent', () => assert.deepEqual(found(schema, { one: 'a' }), ['one → projets/a']));
});
