/**
 * `npm run search:questions`: what people would type, and the page that must come in the first three on the site of the
 * authors, built before. It prints the score and the questions that fail; the content may change, so it is no test.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchSource } from '../src/formats/search/document.ts';
import { answerTo, Search } from '../src/formats/search/search.ts';
import { folderOf, live } from './variants.ts';

/** Question → pages of which one must come in the first three. */
const questions: Record<string, string[]> = {
  OCR: ['/projets/socratext/', '/ateliers/2023-03-29-ext-ocr/'],
  'anonymiser des données': ['/projets/datanonyme/', '/projets/pseudonymisation-label/'],
  'fond de carte': ['/projets/cartiflette/'],
  'fonds de cartes': ['/projets/cartiflette/'],
  "l'état": ['/programme/', '/'],
  pseudonimisation: ['/projets/pseudonymisation-label/'],
  'pseudonymiser des décisions de justice': ['/projets/pseudonymisation-label/'],
  'qui contacter': ['/contact/'],
  'replay formation python': ['/ateliers/2022-09-20-formation/', '/formations/', '/actualites/formations2022/'],
  DREAL: ['/projets/publications-territoriales/', '/projets/gouvdown-shinygouv/', '/administrations/'],
  'rapports automatiques en R': ['/projets/publications-territoriales/', '/projets/gouvdown-shinygouv/'],
  cartografie: ['/projets/cartiflette/'],
  cartogether: ['/projets/cartiflette/'],
  datanonim: ['/projets/datanonyme/'],
  'web scraping': ['/projets/scraping/'],
  'graphiques dsfr': ['/projets/chartsgouv/'],
  'comment participer': ['/rejoindre/'],
  'rejoindre le programme': ['/rejoindre/'],
  'empreinte carbone du code': ['/projets/impact-environnemental/', '/ateliers/2023-formation-impact/'],
  airflow: ['/projets/guide-airflow/'],
  'trouver un expert': ['/projets/trouvermonexpertdata/'],
  'numéro siret': ['/projets/matchsiret/'],
  siretisation: ['/projets/matchsiret/'],
  'question réponse juridique': ['/projets/piaf-juridique/'],
  "offres d'emploi": ['/projets/classification-offres-emploi/'],
  shiny: ['/projets/gouvdown-shinygouv/'],
  'modèle de langage': ['/projets/transformers/', '/projets/kallm/'],
  llm: ['/projets/kallm/'],
  formulaires: ['/projets/formiable/'],
  'données personnelles': ['/donnees-personnelles/'],
  accessibilité: ['/accessibilite/'],
  'proposer un projet': ['/contribuer/', '/rejoindre/'],
  'écrire un article': ['/contribuer/'],
  'clôture saison 2': ['/actualites/cloture-saison-2/', '/ateliers/2023-11-28-cloture/'],
  'saison 3': ['/saisons/3/', '/actualites/ideation-saison-3/'],
  bootcamp: ['/actualites/bootcamp2022/', '/actualites/bootcamp2023/', '/ateliers/2022-06-13-bootcamp/'],
  "newsletter lettre d'information": ['/actualites/newsletter1/'],
  insee: ['/administrations/', '/projets/cartiflette/'],
  'bilan 2022': ['/actualites/bilan2022/'],
  'combien de temps cela prend': ['/rejoindre/'],
  'combien ça coûte': ['/rejoindre/'],
  'le programme est-il encore actif': ['/rejoindre/', '/saisons/3/', '/programme/'],
  chatgpt: ['/projets/kallm/'],
  'prochaine saison': ['/rejoindre/', '/saisons/', '/saisons/3/'],
  'qui signe': ['/rejoindre/'],
  'dossier de presse': ['/presse/'],
  'télécharger les données': ['/donnees/'],
  'open data': ['/donnees/'],
  opendata: ['/donnees/'],
  'mon chef est-il d’accord': ['/rejoindre/'],
  'lire un formulaire scanné': ['/projets/formiable/'],
  'tableau de bord aux couleurs de l’État': ['/projets/chartsgouv/'],
  'vidéos des formations': ['/formations/'],
  'mars 2023': ['/ateliers/2023-03-14-atelier/', '/actualites/premier-atelier-saison2/'],
  'quels ministères participent': ['/administrations/'],
  'signaler une erreur': ['/contact/'],
  's’abonner': ['/suivre/'],
  'chiffres clés': ['/chiffres/', '/presse/'],
  'carte de france': ['/projets/cartiflette/'],
  'formation git': ['/ateliers/2022-09-06-formation/', '/formations/', '/actualites/formations2022/'],
};

const { documents, answers } = JSON.parse(
  await readFile(join(folderOf(live), 'recherche/index.json'), 'utf8'),
) as SearchSource;
const search = new Search(documents);

const failures = Object.entries(questions).flatMap(([question, expected]) => {
  const first = search.find(question, answerTo(question, answers)?.address).slice(0, 3);
  const found = first.map(({ document }) => document.address);
  return found.some((address) => expected.includes(address)) ? [] : [{ question, found }];
});
const total = Object.keys(questions).length;
for (const { question, found } of failures) console.log(`« ${question} » : ${found.join(', ') || 'rien'}`);
console.log(`${total - failures.length} questions sur ${total} ont leur page dans les trois premières.`);
