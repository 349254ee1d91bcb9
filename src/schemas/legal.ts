import { z } from 'zod';
import { day, text, unlessMissing, url } from './fields.ts';

const audit = z.strictObject({
  date: day().describe('Date de l’audit.'),
  auditor: text(160).describe('Organisme qui a réalisé l’audit.'),
  rate: z.number().min(0).max(100).describe('Part des critères RGAA respectés, en pour cent.'),
});

/** Legal facts that only the owner of the site can confirm: src/content/mentions.yaml. */
export const legalSchema = z.strictObject({
  publisher: z
    .strictObject({
      name: text(160).describe('Nom de l’éditeur.'),
      address: text(200).describe('Adresse postale de l’éditeur.'),
      phone: text(20).describe('Téléphone de l’éditeur.'),
      siren: text(20).describe('Numéro SIREN de l’éditeur.'),
    })
    .describe('Éditeur du site.'),
  publicationDirector: text(200).optional().describe('Nom et fonction du directeur de la publication.'),
  host: z
    .strictObject({
      name: text(160).describe('Nom de l’hébergeur.'),
      address: text(200).describe('Adresse de l’hébergeur.'),
      phone: text(20).describe('Téléphone de l’hébergeur.'),
      url: url().optional().describe('Site de l’hébergeur.'),
    })
    .optional()
    .describe('Hébergeur du site.'),
  contact: z
    .email({ error: unlessMissing('doit être une adresse électronique') })
    .describe('Boîte fonctionnelle du programme.'),
  logRetention: text(80).optional().describe('Durée de conservation des journaux techniques.'),
  audit: audit.optional().describe('Dernier audit RGAA. Sans audit, le site est « non conforme ».'),
});

export type Legal = z.output<typeof legalSchema>;

/** What the law asks a site to say that its owner has not told yet: each key with what it is. */
export const missingFacts = (legal: Legal): string[] =>
  (['publicationDirector', 'host'] as const).flatMap((key) =>
    legal[key] === undefined ? `${key} : ${legalSchema.shape[key].description}` : [],
  );

/**
 * The conformity that the law attaches to an audit, in its words: all criteria, at least half, fewer or no audit.
 * https://accessibilite.numerique.gouv.fr/obligations/
 */
export function conformity(audit: Legal['audit']): string {
  if (!audit || audit.rate < 50) return 'non conforme';
  return audit.rate < 100 ? 'partiellement conforme' : 'totalement conforme';
}
