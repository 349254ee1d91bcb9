import { z } from 'zod';
import { list, matching, text } from './fields.ts';

const answer = z.strictObject({
  question: text(80).describe('La question, comme on la pose.'),
  answer: text(320).describe('La réponse, en une à trois phrases.'),
  page: matching(
    /^\/(?:[a-z0-9-]+\/)*$/,
    'n’est pas l’adresse d’une page du site, par exemple « /rejoindre/ »',
    '/rejoindre/',
  ).describe('La page qui en dit plus.'),
  words: list(text(40)).describe('Mots qui l’appellent. Une ligne de plusieurs mots les demande tous.'),
});

/** What one asks before all: src/content/reponses.yaml. Its `situation` says where the programme stands. */
export const answersSchema = z.strictObject({
  situation: answer.describe('Où en est le programme.'),
  participer: answer.describe('Comment y participer.'),
  temps: answer.describe('Le temps que cela prend.'),
  cout: answer.describe('Ce que cela coûte.'),
  presse: answer.describe('Ce que le site offre à la presse.'),
  reutiliser: answer.describe('Ce que l’on peut reprendre.'),
});
