import type { Mistake } from '../project.fixture.ts';
import { headers, withHeader, type Files } from '../project.fixture.ts';
import { postWith, projectWith, redirect, workshopWith } from './post.fixture.ts';

const season = (file: string, lines: string): Files => ({
  [`saisons/${file}`]: `number: 3\nyear: 2024\ntitle: Saison 3\nsummary: Une saison.\n${lines}`,
});

const swap = (what: string, files: Files, at: string): Mistake => [
  what,
  files,
  `dates-inversees ${at}`,
  'les deux dates',
];
const phase = '{ id: a, name: A, start: 2024-03-02, end: 2024-02, evidence: annonce }';
const until = '{ url: "https://a.fr", deadline: 2023-03-15 }';
const draft = { 'actualites/lettre.md': withHeader(`${headers.post}\ndraft: true`) };

/** What entries say of one another. */
export const relationMistakes: Mistake[] = [
  ['a taken slug', { 'actualites/z.md': withHeader(`${headers.post}\nslug: bilan`) }, 'adresse 5:7', '« slug »'],
  ['the slug of a list', postWith('slug: saison-2'), 'adresse 5:7', '« slug »'],
  ['an unknown season', postWith('season: 9'), 'lien-entre-fiches 5:9', 'parmi : 1, 2'],
  ['a misspelt project', postWith('projects: [kallm, cartiflete]'), 'lien-entre-fiches 5:19', '« cartiflette »'],
  ['an unknown project', postWith('projects: [scraping]'), 'lien-entre-fiches 5:12', 'parmi : cartiflette, kallm'],
  ['two mistakes', postWith('season: deux\nprojects: [a]'), 'valeur 5:9', 'un nombre', 'lien-entre-fiches'],
  ['a misspelt event', postWith('workshop: 2023-03-15-atelier'), 'lien-entre-fiches 5:11', '« 2023-03-14-atelier »'],
  ['a misspelt administration', projectWith('administrations: [inse]'), 'lien-entre-fiches 6:19', '« insee »'],
  swap('an event that ends before its start', workshopWith('end: 2023-03-13'), '5:6'),
  swap('an event that ends at an earlier hour', workshopWith('end: 2023-03-14T12:00', '03-14', '03-14T14:00'), '5:6'),
  swap('a season that ends before its start', season('3.yaml', 'start: 2024-02-01\nend: 2024-01-31'), '6:6'),
  swap('a phase that ends before its start', season('3.yaml', `start: 2024-02-01\nphases: [${phase}]`), '6:52'),
  swap('a registration until after the event', workshopWith(`registration: ${until}`), '5:48'),
  ['a season in the file of another', season('4.yaml', 'start: 2024-02-01'), 'adresse 1:9', '3.yaml'],
  ['a misspelt phase', workshopWith('phase: phase-3'), 'lien-entre-fiches 5:8', '« phase-2 »'],
  ['an unknown phase', workshopWith('phase: inconnue'), 'lien-entre-fiches 5:8', 'Choisissez parmi : phase-2'],
  ...['/../../a.html', '/index.html', '/projets/index.html', '/404.html', '/apercu/pr-3/', '/CNAME/'].map(
    (from): Mistake => [
      `a redirection from ${from}`,
      redirect(from, '/'),
      'valeur 1:11',
      from.includes('..') ? 'Corrigez' : 'etirez cette ligne',
    ],
  ),
  ['a redirection to nothing', redirect('/a/', '/projets/kalm/'), 'redirection 1:20', '« /projets/kallm/ »'],
  ['one to a draft', { ...draft, ...redirect('/a/', '/actualites/lettre/') }, 'redirection 1:20', 'une page publiée'],
];
