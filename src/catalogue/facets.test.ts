import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { administration, post, project, season, workshop } from './entries.fixture.ts';
import { criteriaOf, postFacets, projectFacets, workshopFacets, type FacetGroup } from './facets.ts';

const seasons = [season(2, { title: 'Saison 2' }), season(1, { title: 'Saison 1' }), season(3, { title: 'Saison 3' })];

/** The facets of a group as `slug = label: ids of its entries`. */
const outline = (groups: FacetGroup<{ id: string }>[], id: string) =>
  groups
    .find((group) => group.id === id)
    ?.facets.map(({ slug, label, items }) => `${slug} = ${label}: ${items.map((item) => item.id).join(' ')}`);

describe('projectFacets', () => {
  const projects = [
    project('cartiflette', { seasons: [1, 2], themes: ['cartes'], administrations: ['insee', 'dinum'] }),
    project('kallm', { seasons: [2], themes: ['langage', 'cartes'], status: 'termine', administrations: ['insee'] }),
    project('poufdoc'),
  ];
  const administrations = [
    administration('insee', { name: 'Institut national de la statistique', shortName: 'Insee' }),
    administration('ecolab', { name: 'Écolab' }),
    administration('dinum', { name: 'Direction interministérielle du numérique', shortName: 'DINUM' }),
  ];
  const groups = projectFacets(projects, seasons, administrations);

  it('come in the order season, theme, status, administration', () =>
    assert.deepEqual(
      groups.map(({ id, label }) => `${id} ${label}`),
      ['saison Saison', 'theme Thème', 'statut État', 'administration Administration'],
    ));

  for (const [group, facets] of [
    ['saison', ['saison-1 = Saison 1, 2022: cartiflette', 'saison-2 = Saison 2, 2023: cartiflette kallm']],
    ['theme', ['theme-cartes = Cartes et territoires: cartiflette kallm', 'theme-langage = Textes et langage: kallm']],
    ['statut', ['statut-actif = Actif: cartiflette poufdoc', 'statut-termine = Terminé: kallm']],
    [
      'administration',
      ['administration-dinum = DINUM: cartiflette', 'administration-insee = Insee: cartiflette kallm'],
    ],
  ] as const) {
    it(`hold the projects of each ${group}, and leave out values without one`, () =>
      assert.deepEqual(outline(groups, group), facets));
  }

  it('sort administrations as French does, whatever the accents', () => {
    const everywhere = [project('a', { administrations: ['insee', 'ecolab', 'dinum'] })];
    const [, , , group] = projectFacets(everywhere, [], administrations);
    assert.deepEqual(
      group?.facets.map(({ label }) => label),
      ['DINUM', 'Écolab', 'Insee'],
    );
  });

  it('are empty without a project', () =>
    assert.ok(projectFacets([], seasons, administrations).every(({ facets }) => facets.length === 0)));
});

describe('postFacets', () => {
  const posts = [
    post('b', { date: '2023-03-14', kind: 'bilan' }),
    post('a', { date: '2022-06-01', kind: 'annonce' }),
    post('c', { date: '2023-03-14', season: 1 }),
    post('avant', { date: '2020-01-01', kind: 'bilan' }),
  ];
  const groups = postFacets(posts, seasons);

  it('hold the posts of each season: the one they name, else the one of their date', () =>
    assert.deepEqual(outline(groups, 'saison'), ['saison-1 = Saison 1, 2022: a c', 'saison-2 = Saison 2, 2023: b']));

  it('hold the posts of each kind, in the order of the vocabulary', () =>
    assert.deepEqual(outline(groups, 'type'), ['type-annonce = Annonce: a', 'type-bilan = Bilan: b avant']));
});

describe('workshopFacets', () => {
  const replay = { kind: 'replay', title: 'Vidéo', url: 'https://exemple.fr/' } as const;
  const training = workshop('a', { kind: 'formation', links: [replay] });
  const groups = workshopFacets([training, workshop('b')]);

  for (const [group, facets] of [
    ['type', ['type-atelier = Atelier: b', 'type-formation = Formation: a']],
    ['support', ['support-replay = Vidéo: a']],
  ] as const) {
    it(`hold the events of each ${group}`, () => assert.deepEqual(outline(groups, group), facets));
  }

  it('tell the criteria of one event', () =>
    assert.deepEqual(criteriaOf(workshopFacets([training])), ['type=formation', 'support=replay']));
});
