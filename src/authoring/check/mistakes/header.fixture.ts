import type { Mistake } from '../project.fixture.ts';
import { headers, withHeader } from '../project.fixture.ts';
import { postInstead, postWith } from './post.fixture.ts';

const projectWith = (lines: string) => ({ 'projets/kallm.md': withHeader(`${headers.project}\n${lines}`) });
const projectStatus = (status: string) => ({
  'projets/kallm.md': withHeader(headers.project.replace('status: actif', `status: ${status}`)),
});

const workshopWith = (lines: string, from = '', to = '') => ({
  'ateliers/2023-03-14-atelier.yaml': `${headers.workshop.replace(from, to)}\n${lines}`,
});

/** Headers: their form, their keys, their values. */
export const headerMistakes: Mistake[] = [
  ['a quote that is not closed', postInstead('title', 'title: "Bilan'), 'en-tete 5:1', 'guillemets droits'],
  ['a list out of line', postWith('projects:\n  - kallm\n   - cartiflette'), 'valeur 6:5', 'tirets'],
  [
    'one quote too many, which may stand anywhere',
    postInstead('title', "title: 'L’atelier d'été"),
    'en-tete 2:21',
    'entre guillemets',
  ],
  ['a group in place of a text', postInstead('title', 'title:\n  un: deux'), 'valeur 3:3', 'Écrivez un texte.'],
  ['« peut-être » for a draft', postWith('draft: peut-être'), 'valeur 5:8', 'Écrivez « true » ou « false ».'],
  [
    'the date of an event, by the key of a post',
    { 'ateliers/2023-03-14-atelier.yaml': headers.workshop.replace('start: 2023-03-14', 'date: 14 mars 2023') },
    'cle 1:1',
    '« start: … »',
    'cle',
  ],
  ['a year of two figures', postInstead('date', 'date: 14/03/23'), 'valeur 3:7', '2023-03-14'],
  ['a day or a month', postInstead('date', 'date: 03/04/2023'), 'valeur 3:7', '2023-04-03 ou 2023-03-04'],
  ['a month before its day', postInstead('date', 'date: 03/14/2023'), 'valeur 3:7', 'Écrivez : 2023-03-14'],
  ['the hyphens of Word', postInstead('date', 'date: 2023–05–12'), 'valeur 3:7', ': 2023-05-12'],
  [
    'a letter of another alphabet',
    postWith('kind: atel\u0456er'),
    'valeur 5:7',
    '« atelier » (« \u0456 » est le signe U+0456)',
  ],
  ['a correction before the post', postWith('updated: 2023-03-01'), 'dates-inversees 5:10', 'Vérifiez'],
  ['a correction to come', postWith('updated: 2099-01-01'), 'dates-inversees 5:10', 'jour de la correction'],
  ['both `project` and `projects`', postWith('project: kallm\nprojects: [kallm]'), 'cle 5:1', '« projects »'],
  ['the third item of a list', postWith('images: [./a.png, ./b.png, ./c]'), 'valeur 5:28', './image.png'],
  [
    'two headers in one file',
    { 'administrations/insee.yaml': 'name: Insee\n---\nname: Dinum\n' },
    'en-tete 2:1',
    'voisin',
  ],
  ['a key out of line', postInstead('date', ' date: 2023-03-14'), 'en-tete 2:8', 'en début de ligne'],
  ['a key written twice', postWith('title: Bilan'), 'en-tete 5:1', 'une seule'],
  ['a key without a colon', postWith('draft true'), 'en-tete 5:1', 'deux-points'],
  ['a value that starts with an asterisk', postInstead('title', 'title: *Bilan*'), 'en-tete 2:1', 'title: "*Bilan*"'],
  ['a sentence for a header', { 'actualites/bilan.md': '---\nBonjour\n---\n' }, 'en-tete 2:1', 'fichier voisin'],
  ['a key with a missing letter', postInstead('summary', 'sumary: Un bilan.'), 'cle 4:1', '« summary »'],
  ['a key in French', postWith('auteur: Nous'), 'cle 5:1', 'choisissez parmi : title'],
  ['a misspelt key inside a list', postWith('sources: [{ title: A, ulr: "https://b.fr" }]'), 'cle 5:23', '« url »'],
  ['no title', { 'actualites/bilan.md': withHeader('date: 2023-03-14\nsummary: Un.') }, 'cle 2:1', '« title: … »'],
  ['a source without a title', postWith('sources:\n  - url: https://a.fr'), 'cle 6:5', '« title: … »'],
  ['an empty title', postInstead('title', 'title: ""'), 'valeur 2:8', 'Écrivez un texte'],
  ['a title without a value', postInstead('title', 'title:'), 'cle 2:1', 'sa valeur'],
  ['too long a title', postInstead('title', `title: ${'a'.repeat(121)}`), 'valeur 2:8', 'title'],
  ['a season in words', postWith('season: deux'), 'valeur 5:9', 'Écrivez un nombre.'],
  ['one project named twice', postWith('projects: [kallm, kallm]'), 'valeur 5:11', 'projects'],
  ['a slug with spaces', postWith('slug: Mon Atelier'), 'valeur 5:7', 'minuscules sans accent'],
  ['a link over http', postWith('sources: [{ title: A, url: "http://b.fr" }]'), 'valeur 5:28', 'url'],
  ['a picture of another site', postWith('images: ["https://a.fr/a.png"]'), 'valeur 5:10', './image.png'],
  ['a day that does not exist', postInstead('date', 'date: 2023-02-30'), 'valeur 3:7', 'd’un jour qui existe'],
  ['a French date that does not exist', postInstead('date', 'date: 30/02/2023'), 'valeur 3:7', 'd’un jour qui existe'],
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
  ['an unknown kind of post', postWith('kind: atelie'), 'valeur 5:7', '« atelier »'],
  ['a status that is like no other', projectStatus('abandonné'), 'valeur 4:9', 'Choisissez parmi : actif'],
  ['an unknown theme', projectWith('themes: [cartes, langages]'), 'valeur 6:18', '« langage »'],
];
