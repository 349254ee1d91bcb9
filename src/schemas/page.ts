import { z } from 'zod';
import { day, list, matching, reference, text } from './fields.ts';

const fact = z.strictObject({
  term: text(60).describe('Intitulé du repère.'),
  value: text(320).describe('Contenu du repère, en une ou deux phrases.'),
});

const doorLink = z.strictObject({
  label: text(80).describe('Texte du lien : ce que l’on y fait.'),
  url: matching(
    /^(?:https:\/\/|\/)\S+$/,
    'n’est pas une adresse : écrivez celle d’une page du site, par exemple « /projets/ », ou « https://… »',
    '/projets/',
  ).describe('Adresse de la page, sur ce site ou ailleurs.'),
});

const door = z.strictObject({
  title: text(60).describe('Titre de l’entrée.'),
  text: text(400).describe('Présentation. À qui l’entrée s’adresse, en une ou deux phrases.'),
  facts: list(fact).default([]).describe('Repères de l’entrée : temps demandé, ce que l’on y gagne.'),
  mail: z
    .strictObject({
      label: text(60).describe('Texte du bouton.'),
      subject: text(120).describe('Objet du message, écrit d’avance.'),
      body: list(text(200)).default([]).describe('Lignes du message, écrites d’avance.'),
    })
    .optional()
    .describe('Bouton pour écrire à l’équipe.'),
  links: list(doorLink).default([]).describe('Liens. Sans « mail », le premier est un bouton.'),
});

/** The text of a fixed page: src/content/pages/*.md or .mdx. */
export const pageSchema = z.strictObject({
  title: text(120).describe('Titre de la page.'),
  summary: text(320).describe('Résumé. La page en une ou deux phrases.'),
  facts: list(fact).default([]).describe('Repères, affichés à côté du texte.'),
  doors: list(door).default([]).describe('Entrées côte à côte avant le texte, une pour chaque public ou besoin.'),
  updated: day().optional().describe('Date de la dernière mise à jour.'),
  featured: list(reference('projets'))
    .default([])
    .describe('Outils mis en avant, le premier en tête de page. Page d’accueil seulement.'),
  keywords: list(text(60)).default([]).describe('Autres mots que l’on tape pour trouver la page.'),
});

export type Page = z.output<typeof pageSchema>;
export type Door = Page['doors'][number];
