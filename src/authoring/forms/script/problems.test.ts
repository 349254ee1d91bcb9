import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectionDefinitions } from '../../../schemas/collections.ts';
import { frenchMessage } from '../../../schemas/messages.ts';
import { fieldsOf } from '../../entry-files/fields.ts';
import { typeset } from '../../../schemas/typography.ts';
import type { Values } from '../../entry-files/entry-file.ts';
import { nameProblems, problemsOf } from './problems.ts';

const { schema } = collectionDefinitions.actualites;
const problems = (values: Values) => problemsOf('actualites', fieldsOf(schema), values);
const post = { title: 'Bilan', date: '2023-03-14', summary: 'Un bilan.' };

describe('problemsOf', () => {
  it('finds nothing in a right entry', () => assert.deepEqual(problems(post), []));

  it('names the field and gives the message of the schema', () => {
    const values = { ...post, title: '', date: '2023-02-30', images: [{ src: 'photo.png', alt: '' }] };
    const said = problems(values);
    assert.deepEqual(
      said.map(({ path }) => path),
      [['title'], ['date'], ['images', 0, 'src']],
    );
    const { error } = schema.safeParse(values, { error: frenchMessage });
    const names = ['« Titre de l’article »', '« Date de publication »', '« Image », n°\u00a01,'];
    assert.deepEqual(
      said.map(({ text }) => text),
      error!.issues.map(({ message }, index) => typeset(`${names[index]} ${message}.`)),
    );
  });

  it('tells the place of a value in a list', () =>
    assert.match(
      problemsOf('projets', fieldsOf(collectionDefinitions.projets.schema), {
        title: 'KALLM',
        summary: 'Un projet.',
        status: 'actif',
        seasons: [],
        technologies: ['R', 'x'.repeat(81)],
      })[0]!.text,
      /^«\u00a0Langages et outils employés\u00a0», n°\u00a02, dépasse 80 caractères\.$/,
    ));
});

describe('nameProblems', () => {
  const taken = { bilan2022: 'src/content/actualites/bilan2022.md' };
  for (const [name, expected] of [
    ['bilan2023', undefined],
    ['', /^«\u00a0Nom du fichier\u00a0» est vide\u00a0: /],
    ['Été', /n’a pas la bonne forme/],
    ['bilan2022', /^L’adresse «\u00a0bilan2022\u00a0» est déjà celle de src\/content\/actualites\/bilan2022\.md\./],
    ['saison-2', /est gardée pour une liste/],
    ['constructor', undefined],
  ] as const) {
    it(`of « ${name} »`, () => {
      const said = nameProblems('actualites', name, taken).map(({ text }) => text);
      assert.equal(said.length, expected ? 1 : 0);
      if (expected) assert.match(said[0]!, expected);
    });
  }
});
