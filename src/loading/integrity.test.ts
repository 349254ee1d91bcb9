import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headers, problemsWith, withHeader, type Files } from './project.fixture.ts';

const { post, project, workshop, home } = headers;
const postWith = (lines: string): Files => ({ 'actualites/bilan.md': withHeader(`${post}\n${lines}`) });
const workshopWith = (lines: string): Files => ({ 'ateliers/2023-03-14-atelier.yaml': `${workshop}\n${lines}` });
const projectsFrom = (kallm: string, cartiflette: string): Files => ({
  'projets/kallm.md': withHeader(`${project}\npredecessors: [${kallm}]`),
  'projets/cartiflette.md': withHeader(`${project}\npredecessors: [${cartiflette}]`),
});
const season = (number: number, lines: string) =>
  `number: ${number}\nyear: 2024\ntitle: Saison\nsummary: Une saison.\n${lines}`;
const seasonThree = (lines: string): Files => ({ 'saisons/3.yaml': season(3, lines) });

const bilan = 'src/content/actualites/bilan.md';
const atelier = 'src/content/ateliers/2023-03-14-atelier.yaml';
const endFirst = 'précède le début : vérifiez les deux dates';
const loop = 'forme une boucle : un projet y prend la suite de lui-même';

const mistakes: [what: string, changes: Files, ...problems: [file: string, path: string, message: string][]][] = [
  [
    'an unknown project, with the nearest one',
    postWith('projects: [kallm, cartiflete]'),
    [
      bilan,
      'projects.1',
      'désigne « cartiflete », qui n’existe pas dans src/content/projets. Vouliez-vous dire « cartiflette » ?',
    ],
  ],
  [
    'an entry at the address of a list',
    { 'projets/theme-cartes.md': withHeader(project) },
    [
      'src/content/projets/theme-cartes.md',
      '',
      'prend l’adresse « theme-cartes », gardée pour une liste : changez le nom',
    ],
  ],
  [
    'an unknown event',
    postWith('workshop: rien'),
    [bilan, 'workshop', 'désigne « rien », qui n’existe pas dans src/content/ateliers.'],
  ],
  [
    'an unknown season',
    postWith('season: 9'),
    [bilan, 'season', 'désigne « 9 », qui n’existe pas dans src/content/saisons.'],
  ],
  [
    'an unknown key, with the nearest one',
    postWith('sumary: Un bilan.'),
    [bilan, '', 'contient une clé inconnue : « sumary ». Vouliez-vous dire « summary » ?'],
  ],
  [
    'an unknown key inside a list, with the nearest one there',
    postWith('sources: [{ title: Lettre, ulr: "https://exemple.fr" }]'),
    [bilan, 'sources.0', 'contient une clé inconnue : « ulr ». Vouliez-vous dire « url » ?'],
  ],
  [
    'a day that does not exist',
    { 'actualites/bilan.md': withHeader(post.replace('2023-03-14', '2023-02-30')) },
    [
      bilan,
      'date',
      'n’est pas une date valable : écrivez l’année, le mois et le jour d’un jour qui existe, par exemple 2023-03-14',
    ],
  ],
  ['an event that ends on the eve', workshopWith('end: 2023-03-13'), [atelier, 'end', endFirst]],
  [
    'a phase of another season',
    workshopWith('phase: phase-1'),
    [atelier, 'phase', 'désigne la phase « phase-1 », que sa saison ne connaît pas. Vouliez-vous dire « phase-2 » ?'],
  ],
  [
    'an unknown phase',
    workshopWith('phase: inconnue'),
    [atelier, 'phase', 'désigne la phase « inconnue », que sa saison ne connaît pas.'],
  ],
  [
    'seasons that overlap',
    seasonThree('start: 2023-11-30T09:00'),
    ['src/content/saisons/3.yaml', 'start', 'chevauche la saison 2 (src/content/saisons/2.yaml)'],
  ],
  [
    'a season that ends first',
    seasonThree('start: 2024-02-01\nend: 2024-01-31'),
    ['src/content/saisons/3.yaml', 'end', endFirst],
  ],
  [
    'a phase that ends first',
    seasonThree('start: 2024-02-01\nphases: [{ id: a, name: A, start: 2024-03-02, end: 2024-02, evidence: annonce }]'),
    ['src/content/saisons/3.yaml', 'phases.0.end', endFirst],
  ],
  [
    'a season in the file of another number',
    { 'saisons/4.yaml': season(3, 'start: 2024-02-01') },
    ['src/content/saisons/4.yaml', 'number', 'vaut 3 : le fichier doit s’appeler 3.yaml'],
  ],
  ['a project that follows itself', projectsFrom('kallm', ''), ['src/content/projets/kallm.md', 'predecessors', loop]],
  [
    'projects that follow each other',
    projectsFrom('cartiflette', 'kallm'),
    ['src/content/projets/cartiflette.md', 'predecessors', loop],
    ['src/content/projets/kallm.md', 'predecessors', loop],
  ],
  [
    'an unknown figure on the home page, with the nearest one',
    { 'pages/accueil.md': withHeader(home.replace('figure: projets', 'figure: projet')) },
    [
      'src/content/pages/accueil.md',
      'featured.figures.0.figure',
      'désigne « projet », que la saison 2 ne connaît pas. Vouliez-vous dire « projets » ?',
    ],
  ],
];

describe('contentProblems', () => {
  for (const [what, changes, ...expected] of mistakes) {
    it(`finds ${what}`, () =>
      assert.deepEqual(
        problemsWith(changes).map(({ file, path = [], message }) => [file, path.join('.'), message]),
        expected,
      ));
  }

  const accepted: [what: string, changes: Files][] = [
    ['an event that ends in the month of its start', workshopWith('end: 2023-03')],
    [
      'an event whose end, in another offset, only seems to come first',
      { 'ateliers/a.yaml': workshop.replace('2023-03-14', '2023-03-14T14:00\nend: 2023-03-14T13:30:00Z') },
    ],
    ['a phase of the season that an event names', workshopWith('season: 1\nphase: phase-1')],
    ['a season that starts on the day after the previous one', seasonThree('start: 2023-12-01')],
    ['projects that follow one another without a loop', projectsFrom('cartiflette', '')],
    ['entries of two collections with one identifier', { 'pages/kallm.md': withHeader('title: A\nsummary: B') }],
  ];
  for (const [what, changes] of accepted) {
    it(`accepts ${what}`, () => assert.deepEqual(problemsWith(changes), []));
  }
});
