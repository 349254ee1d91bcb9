import { z } from 'zod';
import { oneOf, reference, text, url } from './fields.ts';
import { administrationKinds } from './vocabulary.ts';

/** An administration that took part: src/content/administrations/*.yaml. */
export const administrationSchema = z.strictObject({
  name: text(160).describe('Nom complet.'),
  shortName: text(40).optional().describe('Sigle ou nom d’usage.'),
  kind: oneOf(administrationKinds).optional().describe('Nature de l’administration.'),
  parent: reference('administrations').optional().describe('Administration de rattachement.'),
  url: url().optional().describe('Site officiel.'),
});

export type Administration = z.output<typeof administrationSchema>;
