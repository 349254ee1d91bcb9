import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entryId, parseContentFile } from './read.ts';
import { collectionDefinitions, collectionNames, type CollectionName } from '../../schemas/collections.ts';
import { problemsOf } from '../../schemas/problems.fixture.ts';
import { messagesWith } from '../check/project.fixture.ts';
import { isKept } from '../../routes.ts';
import { slug } from '../../schemas/fields.ts';
import { fileNameOf } from './file-name.ts';
import { entryFile, type Values } from './entry-file.ts';
import { fieldsOf } from './fields.ts';

/** The least entry of each collection, with what breaks files that are put together by hand. */
const entries: Record<CollectionName, { values: Values; path: string }> = {
  actualites: {
    values: {
      summary: 'L’été : « 100 % » des équipes, #10 % {pour} @tous, & *plus*.',
      title: 'Œuvre d’été : ça "marche" ? Oui !',
      date: '2023-03-14',
      kind: 'bilan',
      season: 2,
      projects: ['kallm'],
      workshop: '2023-03-14-atelier',
      sources: [{ title: 'Un communiqué : le deuxième', url: 'https://exemple.fr/', date: '2023' }],
      draft: true,
    },
    path: 'actualites/oeuvre-d-ete-ca-marche-oui.md',
  },
  projets: {
    values: { title: 'CartoBio', summary: 'Un projet.', status: 'actif', seasons: [2] },
    path: 'projets/cartobio.md',
  },
  ateliers: {
    values: {
      title: 'Lancement',
      kind: 'lancement',
      start: '2023-05-02T14:00',
      evidence: 'annonce',
      place: { name: 'BercyLab', address: 'Paris' },
      speakers: [{ name: 'Une personne', role: 'Directrice' }],
    },
    path: 'ateliers/2023-05-02-lancement.yaml',
  },
  saisons: {
    values: {
      number: 3,
      year: 2024,
      title: 'Saison 3',
      summary: 'Une saison. '.repeat(20).trim(),
      start: '2024-03-11',
      phases: [{ id: 'ideation', name: 'Idéation', start: '2024-03-11', evidence: 'annonce' }],
    },
    path: 'saisons/3.yaml',
  },
  administrations: { values: { name: 'Direction des données', shortName: 'DD' }, path: 'administrations/dd.yaml' },
  pages: { values: { title: 'À propos', summary: 'Le programme.' }, path: 'pages/a-propos.md' },
};

const body = 'Bonjour.\n';

for (const collection of collectionNames) {
  const { schema, extensions } = collectionDefinitions[collection];
  const { values, path } = entries[collection];
  describe(`entryFile in ${collection}`, () => {
    for (const isCommented of [false, true]) {
      const file = entryFile(collection, values, { body: extensions[0] === 'yaml' ? '' : body, isCommented });
      const parsed = parseContentFile(file.path, file.text);

      it(`keeps the values, ${isCommented ? 'commented' : 'alone'}`, () => {
        assert.deepEqual(parsed, { data: values, body: extensions[0] === 'yaml' ? '' : body.trim() });
        assert.deepEqual(problemsOf(schema, parsed.data), []);
      });

      it(`passes the check, ${isCommented ? 'commented' : 'alone'}`, () => {
        assert.equal(file.path, `src/content/${path}`);
        assert.deepEqual(messagesWith({ [path]: file.text }), []);
      });
    }

    it('writes keys in the order of the schema', () => {
      const keys = Object.keys(parseContentFile(path, entryFile(collection, values).text).data);
      const known = fieldsOf(schema).map(({ key }) => key);
      assert.deepEqual(
        keys,
        known.filter((key) => values[key] !== undefined),
      );
    });

    it('shows each key that is not used, which holds once its mark is taken away', () => {
      const { text } = entryFile(collection, {}, { body: extensions[0] === 'yaml' ? '' : body, isCommented: true });
      const uncommented = text.replaceAll(/^# (?=(?:\s*- )?\s*\w+:(?:$| ))/gm, '').replaceAll(/^# (?= +- )/gm, '');
      const { data } = parseContentFile(path, uncommented);
      const found = Object.keys(data);
      assert.deepEqual(
        found,
        fieldsOf(schema).map(({ key }) => key),
      );
    });
  });
}

describe('the name of the file', () => {
  for (const [collection, values, path] of [
    ['actualites', { title: 'Été', slug: 'bilan' }, 'actualites/bilan.md'],
    ['actualites', { title: 'Un mot '.repeat(12) }, `actualites/${'un-mot-'.repeat(8)}un.md`],
    ['actualites', { title: '🎉' }, 'actualites/article.md'],
    ['actualites', { title: '2024' }, 'actualites/article-2024.md'],
    ['actualites', { title: 'Saison 2' }, 'actualites/article-saison-2.md'],
    ['projets', { title: 'Thème : cartes' }, 'projets/projet-theme-cartes.md'],
    ['ateliers', { start: '2023-05', kind: 'formation' }, 'ateliers/2023-05-formation.md'],
    ['administrations', { name: 'Insee' }, 'administrations/insee.yaml'],
  ] as const) {
    it(path, () => {
      const text = entryFile(collection, values, { body: collection === 'administrations' ? '' : body });
      assert.equal(text.path, `src/content/${path}`);
      assert.match(entryId(text.path, {}), /^[a-z0-9-]+$/);
    });
  }

  it('can be chosen', () =>
    assert.equal(entryFile('projets', { title: 'KALLM' }, { name: 'llm' }).path, 'src/content/projets/llm.md'));
});

it('a name that is proposed is one that the check accepts', () => {
  for (const title of ['Saison 2', 'Aux', '2', 'index', '😀', 'Un été '.repeat(40), 'Con', 'article']) {
    const name = fileNameOf('actualites', { title });
    assert.ok(slug().safeParse(name).success && name.length <= 100 && !isKept('actualites', name), name);
  }
});
