import assert from 'node:assert/strict';
import { it } from 'node:test';
import { z } from 'zod';
import { list, reference, seasonNumber } from './fields.ts';
import { referencesIn } from './walk.ts';

it('referencesIn finds an identifier, those of a list and those of groups in lists, and nothing for what is absent', () => {
  const schema = z.strictObject({
    one: reference('projets'),
    several: list(reference('ateliers')).default([]).describe('Une liste.'),
    absent: reference('administrations').optional().describe('Facultatif.'),
    season: seasonNumber().optional(),
    nested: z.strictObject({ inside: z.array(z.strictObject({ deep: reference('projets') })) }).optional(),
    text: z.string().optional(),
  });
  const inside = [{ deep: 'e' }, { deep: 'f' }];
  const found = referencesIn(schema, { one: 'a', several: ['b', 'c'], season: 2, nested: { inside }, text: 'g' });
  const told = found.map(({ path, collection, id }) => `${path.join('.')} → ${collection}/${id}`);
  assert.deepEqual(told, [
    'one → projets/a',
    'several.0 → ateliers/b',
    'several.1 → ateliers/c',
    'season → saisons/2',
    'nested.inside.0.deep → projets/e',
    'nested.inside.1.deep → projets/f',
  ]);
});
