import { z } from 'zod';
import { site } from '../site.ts';
import { day, dayMonthOrYear, list, listById, oneOf, reference, slug, source, sources, text } from './fields.ts';
import { evidences } from './vocabulary.ts';

const phase = z.strictObject({
  id: slug().describe('Identifiant de la phase, unique dans la saison.'),
  name: text(80).describe('Nom de la phase.'),
  start: day().describe('Premier jour.'),
  end: dayMonthOrYear().optional().describe('Dernier jour. Sans lui, la phase dure un jour.'),
  closing: text(120).optional().describe('Rencontre qui conclut la phase.'),
  evidence: oneOf(evidences).describe('Preuve. Ce qui atteste les dates.'),
});

const figure = z.strictObject({
  id: slug().describe('Identifiant du chiffre, unique dans la saison.'),
  value: text(24).describe('Chiffre. Tel qu’il s’affiche, par exemple « plus de 50 ».'),
  label: text(80).describe('Libellé. Ce que le chiffre compte.'),
  source: source().describe('Source. D’où vient le chiffre.'),
});

/** A season of the programme: src/content/saisons/<number>.yaml. */
export const seasonSchema = z.strictObject({
  number: z.int().positive('doit être un nombre entier : 1, 2, 3 …').describe('Numéro de la saison.'),
  year: z.int().min(site.firstYear, 'précède le début du programme').max(2100, 'est trop loin').describe('Année.'),
  title: text(80).describe('Titre de la saison.'),
  summary: text(480).describe('Résumé. La saison en quelques phrases.'),
  start: day().describe('Premier jour.'),
  end: day()
    .optional()
    .describe('Dernier jour, s’il est connu. Sans lui, la saison dure jusqu’à la suivante, dix-huit mois au plus.'),
  note: text(400).optional().describe('Réserve. Ce qui reste incertain.'),
  phases: listById(phase).default([]).describe('Phases, dans l’ordre.'),
  figures: listById(figure).default([]).describe('Chiffres clés, chacun avec sa source.'),
  administrations: list(reference('administrations')).default([]).describe('Administrations citées pour la saison.'),
  sources: sources(),
});

export type Season = z.output<typeof seasonSchema>;
export type Phase = Season['phases'][number];
