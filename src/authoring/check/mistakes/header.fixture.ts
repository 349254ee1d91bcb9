import type { Mistake } from '../project.fixture.ts';
import { headers, withHeader } from '../project.fixture.ts';
import { postInstead, postWith } from './post.fixture.ts';

const projectWith = (lines: string) => ({ 'projets/kallm.md': withHeader(`${headers.project}\n${lines}`) });
const projectStatus = (status: string) => ({
  'projets/kallm.md': withHeader(headers.project.replace('status: actif', `status: ${status}`)),
});
const workshop = (kind: string) => ({
  'ateliers/2023-03-14-atelier.yaml': headers.workshop.replace(': atelier', `: ${kind}`),
});

const workshopWith = (lines: string, from = '', to = '') => ({
  'ateliers/2023-03-14-atelier.yaml': `${headers.workshop.replace(from, to)}\n${lines}`,
});

/** Headers: their form, their keys, their values. */
export const headerMistakes: Mistake[] = [
  [
    'straight quotes in straight quotes',
    postInstead('title', 'title: "Trois idées "utiles""'),
    'yaml 2:22',
    'écrivez « »',
  ],
  ['a quote that is not closed', postInstead('title', 'title: "Bilan'), 'yaml 5:1', 'guillemet droit'],
  ['text after a closed quote', postInstead('title', 'title: "Bilan" de mars'), 'yaml 2:16', 'entre guillemets'],
  [
    'a colon in a title without quotes',
    postInstead('title', 'title: Saison 2 : le bilan'),
    'yaml 2:8',
    'title: "Saison 2',
  ],
  ['a tab before a list', postWith('projects:\n\t- kallm'), 'yaml 6:1', 'deux espaces'],
  ['a list out of line', postWith('projects:\n  - kallm\n   - cartiflette'), 'valeur 6:5', 'tirets'],
  ['a key out of line', postInstead('date', ' date: 2023-03-14'), 'yaml 2:8', 'en début de ligne'],
  ['a key written twice', postWith('title: Bilan'), 'yaml 5:1', 'une seule'],
  ['a key without a colon', postWith('draft true'), 'yaml 5:1', 'deux-points'],
  ['a colon without a space', postWith('draft:true'), 'yaml 5:1', 'deux-points'],
  ['typographic quotes', postInstead('title', 'title: “Bilan”'), 'yaml 2:8', 'guillemets droits'],
  ['a value that starts with an at sign', postInstead('title', 'title: @etalab'), 'yaml 2:8', 'entre guillemets'],
  ['a value that starts with a percent sign', postInstead('title', 'title: `code`'), 'yaml 2:8', 'entre guillemets'],
  ['a value that starts with an asterisk', postInstead('title', 'title: *Bilan*'), 'yaml 2:8', 'guillemets droits'],
  ['a title that is a list', postInstead('title', 'title: [Lettre] de mars'), 'yaml 2:17', 'entre guillemets'],
  ['a sentence for a header', { 'actualites/bilan.md': '---\nBonjour\n---\n' }, 'yaml 2:1', 'fichier voisin'],
  ['an empty header', { 'actualites/bilan.md': '---\n---\n' }, 'yaml 2:1', 'fichier voisin'],
  [
    'a key with a missing letter',
    postInstead('summary', 'sumary: Un bilan.'),
    'cle-manquante 2:1',
    '« summary: … »',
    'cle-inconnue',
  ],
  ['a key in French', postWith('auteur: Nous'), 'cle-inconnue 5:1', 'choisissez parmi : title'],
  ['a key with a capital', postWith('Draft: true'), 'cle-inconnue 5:1', '« draft »'],
  [
    'a misspelt key inside a list',
    postWith('sources: [{ title: A, ulr: "https://b.fr" }]'),
    'cle-inconnue 5:23',
    '« url »',
  ],
  [
    'no title',
    { 'actualites/bilan.md': withHeader('date: 2023-03-14\nsummary: Un.') },
    'cle-manquante 2:1',
    '« title: … »',
  ],
  ['a source without a title', postWith('sources:\n  - url: https://a.fr'), 'cle-manquante 6:5', '« title: … »'],
  ['an empty title', postInstead('title', 'title: ""'), 'valeur 2:8', 'Écrivez un texte'],
  ['a title without a value', postInstead('title', 'title:'), 'valeur 2:7', 'title'],
  ['a title that is a number', postInstead('title', 'title: 2023'), 'valeur 2:8', 'title'],
  ['too long a title', postInstead('title', `title: ${'a'.repeat(121)}`), 'valeur 2:8', 'title'],
  ['too long a summary', postInstead('summary', `summary: ${'a'.repeat(321)}`), 'valeur 4:10', 'summary'],
  ['a text in place of a list', postWith('projects: kallm'), 'valeur 5:11', 'projects'],
  ['« oui » for a draft', postWith('draft: oui'), 'valeur 5:8', 'draft'],
  ['a season in words', postWith('season: deux'), 'valeur 5:9', 'season'],
  ['one project named twice', postWith('projects: [kallm, kallm]'), 'valeur 5:11', 'projects'],
  ['a slug with spaces', postWith('slug: Mon Atelier'), 'valeur 5:7', 'Minuscules sans accent'],
  ['a link over http', postWith('sources: [{ title: A, url: "http://b.fr" }]'), 'valeur 5:28', 'url'],
  ['a picture of another site', postWith('images: ["https://a.fr/a.png"]'), 'valeur 5:10', './image.png'],
  ['a day that does not exist', postInstead('date', 'date: 2023-02-30'), 'date 3:7', 'd’un jour qui existe'],
  ['a French date', postInstead('date', 'date: 14/03/2023'), 'date 3:7', 'Écrivez 2023-03-14.'],
  ['a French date that does not exist', postInstead('date', 'date: 30/02/2023'), 'date 3:7', 'd’un jour qui existe'],
  ['a date in words', postInstead('date', 'date: 14 mars 2023'), 'date 3:7', '2023-03-14'],
  ['a date without its zeros', postInstead('date', 'date: 2023-3-14'), 'date 3:7', '2023-03-14'],
  ['a post dated by its month', postInstead('date', 'date: 2023-03'), 'date 3:7', '2023-03-14'],
  ['an event put off without its former date', workshopWith('state: reporte'), 'valeur 5:8', 'formerStart: …'],
  ['an event put off without saying so', workshopWith('formerStart: 2023-03-07'), 'valeur 5:14', 'state: reporte'],
  [
    'an event put off to its own date',
    workshopWith('state: reporte\nformerStart: 2023-03-14'),
    'valeur 6:14',
    'd’abord prévue',
  ],
  ['a month that is confirmed', workshopWith('state: confirme', '03-14', '03'), 'valeur 5:8', 'Écrivez le jour'],
  ['a report of a cancelled event', workshopWith('state: annule', 'annonce', 'compte-rendu'), 'valeur 5:8', 'Corrigez'],
  ['no place at all', workshopWith('registration: { url: "https://a.fr", capacity: 0 }'), 'valeur 5:48', 'orrigez-le'],
  ['a state with an accent', workshopWith('state: annulé'), 'valeur-inconnue 5:8', '« annule »'],
  ['an unknown kind of post', postWith('kind: atelie'), 'valeur-inconnue 5:7', '« atelier »'],
  ['a kind with an accent', workshop('clôture'), 'valeur-inconnue 2:7', '« cloture »'],
  ['an unknown status', projectStatus('terminé'), 'valeur-inconnue 4:9', '« termine »'],
  ['a status that is like no other', projectStatus('abandonné'), 'valeur-inconnue 4:9', 'Choisissez parmi : actif'],
  ['a logo that is missing', projectWith('logo: ./logo.png'), 'image-absente 6:7', 'Déposez-la'],
  ['an unknown theme', projectWith('themes: [cartes, langages]'), 'valeur-inconnue 6:18', '« langage »'],
];
