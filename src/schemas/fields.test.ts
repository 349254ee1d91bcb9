import assert from 'node:assert/strict';
import { it } from 'node:test';
import { z } from 'zod';
import { day, dayMonthOrYear, list, listById, oneOf, seasonNumber, slug, text, url } from './fields.ts';
import { problemsOf } from './problems.fixture.ts';

const days = ['2023-03-14', '2024-02-29', '2023-03-14T13:00', '2023-03-14T13:00:00+01:00', '2023-03-14T13:00:00.5Z'];
const mistakenDates = [
  ...['2023-02-30', '2023-02-29', '14/03/2023', '2023-3-14', '2023-13', '2023-03-14T25:00', '23'],
  ...['2023-03-14T13:00:00.0123456789Z', '0202-03-14', '9999-12-31T23:59:00-23:59'],
];
const noDate = ['', ': est vide : donnez une date'] as const;
const notADay =
  ': n’est pas une date valable : écrivez l’année, le mois et le jour d’un jour qui existe, par exemple 2023-03-14';
const notADate = ': n’est pas une date valable : écrivez par exemple 2023-03-14, 2023-03-14T14:00, 2023-03 ou 2023';
const notASlug =
  ': n’a pas la bonne forme : minuscules sans accent, chiffres et tirets seulement, par exemple « premier-atelier »';
const notAnAddress = ': doit être une adresse complète qui commence par « https:// »';
const notASeason = ': doit être un numéro de saison : 1, 2, 3 …';

interface Case {
  schema: z.ZodType;
  accepted: readonly unknown[];
  refused: readonly (readonly [value: unknown, problem: string])[];
}

const all = (values: readonly unknown[], problem: string) => values.map((value) => [value, problem] as const);

const item = (id: string, name = 'x') => ({ id, name });

const cases: Record<string, Case> = {
  day: {
    schema: day(),
    accepted: days,
    refused: [...all([...mistakenDates, '2023-03', '2023'], notADay), noDate, [2023, ': attend un texte']],
  },
  dayMonthOrYear: {
    schema: dayMonthOrYear(),
    accepted: [...days, '2022-11', '2023', 2023],
    refused: [...all([...mistakenDates, '2023-00', '0000', '2300-01', 2023.5, 20230314], notADate), noDate],
  },
  text: {
    schema: text(5),
    accepted: ['a', 'aaaaa', '  aaaaa  '],
    refused: [
      ['', ': est vide : écrivez un texte'],
      ['   ', ': est vide : écrivez un texte'],
      ['aaaaaa', ': dépasse 5 caractères'],
      [2023, ': attend un texte'],
      [null, ': attend un texte'],
    ],
  },
  slug: {
    schema: slug(),
    accepted: ['a', 'bilan2022', '2023-03-14-atelier', '1'],
    refused: [
      ...all(['Bilan', 'été', 'un bilan', 'a--b', '-a', 'a-', 'a/b', 'a_b'], notASlug),
      ['', ': est vide : écrivez par exemple « premier-atelier »'],
    ],
  },
  url: {
    schema: url(),
    accepted: ['https://github.com/etalab', 'https://exemple.fr/a?b=c#d'],
    refused: all(['http://exemple.fr', 'exemple.fr', '/projets/', 'mailto:a@b.fr', '', 3, null], notAnAddress),
  },
  seasonNumber: {
    schema: seasonNumber(),
    accepted: [1, 12],
    refused: [...all([0, -1], notASeason), [1.5, ': attend un nombre entier'], ['2', ': attend un nombre']],
  },
  oneOf: {
    schema: oneOf({ a: 'A', b: 'B' }),
    accepted: ['a', 'b'],
    refused: all(['A', 'c', null], ': doit être l’une de ces valeurs : « a », « b »'),
  },
  list: {
    schema: list(z.union([z.string(), z.object({ a: z.number() })])),
    accepted: [[], ['a', 'b'], [{ a: 1 }, { a: 2 }]],
    refused: [
      [['a', 'b', 'a'], ': contient deux fois la même valeur'],
      [[{ a: 1 }, { a: 1 }], ': contient deux fois la même valeur'],
      ['a', ': attend une liste'],
    ],
  },
  listById: {
    schema: listById(z.object({ id: z.string(), name: z.string() })),
    accepted: [[], [item('a'), item('b')]],
    refused: [[[item('a'), item('a', 'y')], ': contient deux fois le même « id »']],
  },
};

for (const [field, { schema, accepted, refused }] of Object.entries(cases)) {
  it(`${field} accepts and refuses`, () => {
    for (const value of accepted) assert.deepEqual(problemsOf(schema, value), [], JSON.stringify(value));
    for (const [value, problem] of refused) assert.deepEqual(problemsOf(schema, value), [problem]);
  });
}

it('text is of one line, without spaces around it', () => {
  assert.equal(text(5).parse('  a b '), 'a b');
  for (const end of ['\n', '\r', '\r\n', '\n\n', '\u2028', '\t']) assert.equal(text(9).parse(`a${end}=1+1`), 'a =1+1');
});

it('a year written as a number becomes a text', () => assert.equal(dayMonthOrYear().parse(2023), '2023'));
