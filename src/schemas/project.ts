import { z } from 'zod';
import { images } from './image.ts';
import { dayMonthOrYear, list, oneOf, reference, seasonNumber, sources, text, url } from './fields.ts';
import { projectLinkKinds, projectStatuses, themes } from './vocabulary.ts';

const repository = z.strictObject({
  url: url().describe('Adresse du dépôt.'),
  note: text(160).optional().describe('Rôle du dépôt, s’il y en a plusieurs.'),
});

const milestone = z.strictObject({
  date: dayMonthOrYear().describe('Date de l’étape, aussi précise qu’on la connaît.'),
  text: text(120).describe('Étape. Ce qui s’est passé, en une phrase.'),
});

const link = z.strictObject({
  kind: oneOf(projectLinkKinds).describe('Nature du lien.'),
  title: text(120).describe('Texte du lien : ce qu’on y trouve.'),
  url: url().describe('Adresse du lien.'),
  uncertain: z.boolean().default(false).describe('Lien peut-être mort : il est rangé en dernier, et le dit.'),
});

/** A project of the catalogue: src/content/projets/*.md or .mdx. */
export const projectSchema = z.strictObject({
  title: text(80).describe('Nom du projet.'),
  summary: text(240).describe('Résumé. Le projet en une phrase courte : ce que l’on en fait.'),
  outcome: text(160)
    .optional()
    .describe('Résultat. Ce que le projet a laissé, en une ligne, pour la page de sa saison.'),
  status: oneOf(projectStatuses).describe('État du projet.'),
  seasons: list(seasonNumber()).describe('Saisons du programme qui l’ont porté. Liste vide si on l’ignore.'),
  aliases: list(text(120)).default([]).describe('Autres noms sous lesquels on le cherche.'),
  keywords: list(text(60)).default([]).describe('Autres mots que l’on tape pour trouver le projet.'),
  themes: list(oneOf(themes)).default([]).describe('Thèmes du projet.'),
  administrations: list(reference('administrations')).default([]).describe('Administrations qui y ont pris part.'),
  repositories: list(repository).default([]).describe('Dépôts du code, le principal d’abord.'),
  links: list(link).default([]).describe('Liens. Documentation, démonstration, paquet, vidéo.'),
  images: images().describe('Images du projet, des écrans par exemple ; la première illustre la carte.'),
  technologies: list(text(80)).default([]).describe('Langages et outils employés.'),
  licence: text(160).optional().describe('Licence du code. Sans elle, le projet n’est pas classé « à réutiliser ».'),
  predecessors: list(reference('projets')).default([]).describe('Projets dont celui-ci prend la suite.'),
  lastActivity: dayMonthOrYear().optional().describe('Dernière activité constatée dans le code.'),
  milestones: list(milestone)
    .default([])
    .describe('Étapes. Trois ou quatre dates : l’idée, le premier code, la clôture. La dernière activité s’y ajoute.'),
  lead: text(160).optional().describe('Responsable public du projet et son organisme.'),
  sources: sources(),
});

export type Project = z.output<typeof projectSchema>;
