import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { collectionDefinitions, collectionNames } from './collections.ts';
import { problemsOf } from './problems.fixture.ts';

const english = /\b(?:invalid|expected|received|must|should|required|unrecognized|too (?:small|big)|string|input)\b/i;

describe('frenchMessage', () => {
  const cases: [what: string, schema: z.ZodType, value: unknown, message: string][] = [
    ['a missing union', z.union([z.string(), z.number()]), undefined, 'est obligatoire : donnez-lui une valeur'],
    ['a text for a group', z.object({}), 'a', 'attend un groupe de clés'],
    ['a list for a group', z.object({}), [], 'attend un groupe de clés'],
    ['unknown keys', z.strictObject({}), { a: 1, b: 2 }, 'contient une clé inconnue : « a », « b »'],
    ['a number too small', z.number().min(3), 2, 'est trop petit : au moins 3'],
  ];
  for (const [what, schema, value, message] of cases) {
    it(`says of ${what}: ${message}`, () => assert.deepEqual(problemsOf(schema, value), [`: ${message}`]));
  }

  it('leaves the message that a schema has of its own', () =>
    assert.deepEqual(problemsOf(z.string('à écrire'), 3), [': à écrire']));

  const mistakes = [undefined, null, 3, 1.5, -1, 1e20, true, '', 'É t é', 'a'.repeat(600), [], [null], ['a', 'a'], {}];
  for (const name of collectionNames) {
    const { schema } = collectionDefinitions[name];
    it(`leaves no English in what is said of mistaken values in ${name}`, () => {
      const said = [...mistakes, { inconnue: 1 }, [{ inconnue: 1 }]].flatMap((mistake) => [
        ...problemsOf(schema, mistake),
        ...problemsOf(schema, Object.fromEntries(Object.keys(schema.shape).map((key) => [key, mistake]))),
      ]);
      assert.ok(said.length > 10);
      const found = said.filter((message) => english.test(message.slice(message.indexOf(': '))));
      assert.deepEqual(found, []);
    });
  }

  it('would see the English of the library', () => assert.match(z.string().safeParse(3).error?.message ?? '', english));
});
