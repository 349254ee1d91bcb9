import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectionDefinitions, collectionNames, type CollectionName } from './collections.ts';
import { jsonSchemaOf, type FieldSchema } from './json-schema.ts';
import { answersSchema } from './answers.ts';
import { legalSchema } from './legal.ts';
import { problemsOf } from './problems.fixture.ts';
import { redirectsSchema } from './redirect.ts';

/** Every key of a schema, at any depth, with its description. */
const descriptionsIn = (
  { properties = {}, items, anyOf = [] }: FieldSchema,
  above = '',
): [string, string | undefined][] => [
  ...Object.entries(properties).flatMap(([key, field]): [string, string | undefined][] => [
    [above + key, field.description],
    ...descriptionsIn(field, `${above}${key}.`),
  ]),
  ...[...(items ? [items] : []), ...anyOf].flatMap((part) => descriptionsIn(part, above)),
];

it('every key has a description, down to those inside lists, optional groups and alternatives', () => {
  const schemas = [
    ...collectionNames.map((name) => collectionDefinitions[name].schema),
    legalSchema,
    redirectsSchema,
    answersSchema,
  ];
  const described = schemas.flatMap((schema) => descriptionsIn(jsonSchemaOf(schema)));
  const found = described.filter(([, description]) => !description?.endsWith('.'));
  assert.deepEqual(found, []);
  const paths = described.map(([path]) => path);
  for (const path of ['images.alt', 'sources.url', 'place.address', 'figures.source.title', 'doors.mail.subject']) {
    assert.ok(paths.includes(path), path);
  }
});

describe('what the least entry of a collection is', () => {
  const least: Record<CollectionName, Record<string, unknown>> = {
    actualites: { title: 'Bilan', date: '2023-03-14', summary: 'Un bilan.' },
    projets: { title: 'KALLM', summary: 'Un projet.', status: 'actif', seasons: [] },
    ateliers: { title: 'Atelier', kind: 'atelier', start: '2023-03-14', evidence: 'annonce' },
    saisons: { number: 1, year: 2022, title: 'Saison 1', summary: 'La première.', start: '2022-05-16' },
    administrations: { name: 'Insee' },
    pages: { title: 'Contact', summary: 'Nous écrire.' },
  };
  const choices = ['status', 'kind', 'evidence'];
  for (const name of collectionNames) {
    const { schema } = collectionDefinitions[name];
    const entry = least[name];

    it(`${name}: ${Object.keys(entry).join(', ')}, and no key that it does not know`, () => {
      assert.deepEqual(problemsOf(schema, entry), []);
      assert.deepEqual(problemsOf(schema, { ...entry, auteur: 'x' }), [': contient une clé inconnue : « auteur »']);
      const missing = Object.keys(entry).map((key) =>
        choices.includes(key)
          ? `${key}: est obligatoire : choisissez une réponse`
          : `${key}: est obligatoire : donnez-lui une valeur`,
      );
      assert.deepEqual(problemsOf(schema, {}).sort(), missing.sort());
    });
  }
});
