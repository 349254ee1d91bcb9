import assert from 'node:assert/strict';
import { it } from 'node:test';
import { administration, idsOf, post, project, season, workshop } from './entries.fixture.ts';
import { criteriaOf, postFacets, projectFacets, workshopFacets, type FacetGroup } from './facets.ts';

const seasons = [season(2), season(1), season(3)];

/** Groups as `label: slug = label: ids of its entries`. */
const outline = (groups: FacetGroup<{ id: string }>[]) =>
  groups.map(({ label, facets }) => [
    label,
    ...facets.map((facet) => `${facet.slug} = ${facet.label}: ${idsOf(facet.items).join(' ')}`),
  ]);

it('projectFacets leave out values without a project, and sort administrations as French does', () => {
  const projects = [
    project('cartiflette', { seasons: [1, 2], themes: ['cartes'], administrations: ['insee', 'dinum', 'ecolab'] }),
    project('kallm', { seasons: [2], themes: ['langage', 'cartes'], status: 'termine', administrations: ['insee'] }),
    project('poufdoc'),
  ];
  const administrations = [
    administration('insee', { name: 'Institut national de la statistique', shortName: 'Insee' }),
    administration('ecolab', { name: 'Écolab' }),
    administration('dinum', { name: 'Direction interministérielle du numérique', shortName: 'DINUM' }),
    administration('igf'),
  ];
  assert.deepEqual(outline(projectFacets(projects, seasons, administrations)), [
    ['Saison', 'saison-1 = Saison 1, 2022: cartiflette', 'saison-2 = Saison 2, 2023: cartiflette kallm'],
    ['Thème', 'theme-cartes = Cartes et territoires: cartiflette kallm', 'theme-langage = Textes et langage: kallm'],
    ['État', 'statut-abouti = Aboutis: cartiflette kallm poufdoc'],
    [
      'Administration',
      'administration-dinum = DINUM: cartiflette',
      'administration-ecolab = Écolab: cartiflette',
      'administration-insee = Insee: cartiflette kallm',
    ],
  ]);
});

it('postFacets hold posts by the season they name, else that of their date, and by kind', () => {
  const posts = [
    post('b', { date: '2023-03-14', kind: 'bilan' }),
    post('a', { date: '2022-06-01', kind: 'annonce' }),
    post('c', { date: '2023-03-14', season: 1 }),
    post('avant', { date: '2020-01-01', kind: 'bilan' }),
  ];
  assert.deepEqual(outline(postFacets(posts, seasons)), [
    ['Saison', 'saison-1 = Saison 1, 2022: a c', 'saison-2 = Saison 2, 2023: b'],
    ['Type d’article', 'type-annonce = Annonce: a', 'type-bilan = Bilan: b avant'],
  ]);
});

it('workshopFacets hold events by kind and by what they left, and tell the criteria of one', () => {
  const replay = { kind: 'replay', title: 'Vidéo', url: 'https://exemple.fr/' } as const;
  const training = workshop('a', { kind: 'formation', links: [replay] });
  assert.deepEqual(outline(workshopFacets([training, workshop('b')])), [
    ['Type de rendez-vous', 'type-atelier = Atelier: b', 'type-formation = Formation: a'],
    ['À revoir', 'support-replay = Vidéo: a'],
  ]);
  assert.deepEqual(criteriaOf(workshopFacets([training])), ['type=formation', 'support=replay']);
});
