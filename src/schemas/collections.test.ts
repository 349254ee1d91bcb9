import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { z } from 'zod';
import { collectionDefinitions, collectionNames, type CollectionName } from './collections.ts';
import { legalSchema } from './legal.ts';
import { problemsOf } from './problems.fixture.ts';
import { redirectsSchema } from './redirect.ts';

interface Parts {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  in?: z.ZodType;
  out?: z.ZodType;
}

/** Every key of a schema, at any depth, with its schema. */
function fieldsOf(schema: z.ZodType, path = ''): [path: string, field: z.ZodType][] {
  const { shape = {}, element, innerType, options = [], in: from, out } = schema._zod.def as unknown as Parts;
  const inside = [element, innerType, from, out, ...options].filter((part) => part !== undefined);
  return [
    ...Object.entries(shape).flatMap(([key, field]): [string, z.ZodType][] => {
      const fieldPath = path ? `${path}.${key}` : key;
      return [[fieldPath, field], ...fieldsOf(field, fieldPath)];
    }),
    ...inside.flatMap((part) => fieldsOf(part, path)),
  ];
}

describe('every key has a description', () => {
  const schemas = {
    ...Object.fromEntries(collectionNames.map((name) => [name, collectionDefinitions[name].schema])),
    mentions: legalSchema,
    redirections: redirectsSchema,
  };
  for (const [name, schema] of Object.entries(schemas)) {
    it(`in ${name}`, () => {
      const fields = fieldsOf(schema);
      assert.ok(fields.length > 2);
      assert.deepEqual(
        fields.filter(([, field]) => !field.description?.endsWith('.')).map(([path]) => path),
        [],
      );
    });
  }

  it('down to keys inside lists, optional groups and alternatives', () => {
    const paths = collectionNames.flatMap((name) => fieldsOf(collectionDefinitions[name].schema)).map(([path]) => path);
    for (const path of ['images.alt', 'sources.url', 'place.address', 'figures.source.title', 'doors.mail.subject']) {
      assert.ok(paths.includes(path), path);
    }
  });
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

    it(`${name}: ${Object.keys(entry).join(', ')}`, () => assert.deepEqual(problemsOf(schema, entry), []));

    it(`${name}: none of these keys can be missing`, () =>
      assert.deepEqual(
        problemsOf(schema, {}).sort(),
        Object.keys(entry)
          .map(
            (key) =>
              `${key}: est obligatoire : ${choices.includes(key) ? 'choisissez une réponse' : 'donnez-lui une valeur'}`,
          )
          .sort(),
      ));

    it(`${name}: an unknown key is refused`, () =>
      assert.deepEqual(problemsOf(schema, { ...entry, auteur: 'x' }), [': contient une clé inconnue : « auteur »']));
  }
});
