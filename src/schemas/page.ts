import { z } from 'zod';
import { day, list, reference, seasonNumber, slug, text } from './fields.ts';

const homeFigure = z.strictObject({
  season: seasonNumber().describe('Saison du chiffre.'),
  figure: slug().describe('Identifiant du chiffre dans la saison.'),
});

/** The text of a fixed page: src/content/pages/*.md or .mdx. */
export const pageSchema = z.strictObject({
  title: text(120).describe('Titre de la page.'),
  summary: text(320).describe('Résumé. La page en une ou deux phrases.'),
  updated: day().optional().describe('Date de la dernière mise à jour.'),
  featured: z
    .strictObject({
      projects: list(reference('projets')).describe('Projets mis en avant.'),
      figures: list(homeFigure).describe('Chiffres mis en avant.'),
    })
    .optional()
    .describe('Mise en avant. Page d’accueil seulement.'),
});

export type Page = z.output<typeof pageSchema>;
