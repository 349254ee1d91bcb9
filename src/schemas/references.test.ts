import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { collectionDefinitions } from './collections.ts';
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

  const { actualites, projets, ateliers, saisons, administrations, pages } = collectionDefinitions;
  for (const [collection, definition, data, expected] of [
    [
      'actualites',
      actualites,
      { season: 1, projects: ['a'], workshop: 'b' },
      ['season → saisons/1', 'projects.0 → projets/a', 'workshop → ateliers/b'],
    ],
    [
      'projets',
      projets,
      { seasons: [1, 2], administrations: ['a'], predecessors: ['b'] },
      [
        'seasons.0 → saisons/1',
        'seasons.1 → saisons/2',
        'administrations.0 → administrations/a',
        'predecessors.0 → projets/b',
      ],
    ],
    [
      'ateliers',
      ateliers,
      { season: 3, administrations: ['a'], projects: ['b'] },
      ['season → saisons/3', 'administrations.0 → administrations/a', 'projects.0 → projets/b'],
    ],
    ['saisons', saisons, { number: 1, administrations: ['a'] }, ['administrations.0 → administrations/a']],
    ['administrations', administrations, { parent: 'a' }, ['parent → administrations/a']],
    [
      'pages',
      pages,
      { featured: { projects: ['a'], figures: [{ season: 2, figure: 'b' }] } },
      ['featured.projects.0 → projets/a', 'featured.figures.0.season → saisons/2'],
    ],
  ] as const) {
    it(`knows every relation of ${collection}`, () => assert.deepEqual(found(definition.schema, data), expected));
  }
});
