import { z } from 'zod';
import { day, list, oneOf, reference, seasonNumber, slug, sources, text } from './fields.ts';
import { images } from './image.ts';
import { postKinds } from './vocabulary.ts';

/** A post of the news feed: src/content/actualites/*.md or .mdx. */
export const postSchema = z.strictObject({
  title: text(120).describe('Titre de l’article.'),
  date: day().describe('Date de publication, heure de Paris. Avant cette date, l’article n’est pas public.'),
  summary: text(320).describe('Résumé. Une ou deux phrases, affichées dans les listes et les moteurs de recherche.'),
  slug: slug().optional().describe('Fin de l’adresse de l’article. Sans elle, le nom du fichier.'),
  updated: day().optional().describe('Date de la dernière correction de fond.'),
  kind: oneOf(postKinds).optional().describe('Nature de l’article.'),
  season: seasonNumber().optional().describe('Numéro de la saison. Sans lui, celle de la date.'),
  projects: list(reference('projets')).default([]).describe('Projets dont parle l’article.'),
  workshop: reference('ateliers').optional().describe('Atelier que raconte l’article.'),
  images: images().describe('Images de l’article ; la première illustre la carte.'),
  draft: z.boolean().default(false).describe('Garder en brouillon. L’article ne sera pas publié.'),
  sources: sources(),
});

export type Post = z.output<typeof postSchema>;
