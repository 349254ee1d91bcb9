import { z } from 'zod';
import { text } from './fields.ts';

/** An address of the site, which may lead to a place of a page when it is a target. */
const address = (place = '') =>
  z
    .string()
    .regex(
      new RegExp(`^/(?:[\\w.-]+/)*(?:[\\w.-]+\\.html)?${place}$`, 'u'),
      'doit être une adresse du site, de « / » à « / », par exemple « /projets/cartiflette/ »',
    );

/** An address that the site served once, and where its content is now: src/content/redirections.yaml. */
export const redirectSchema = z.strictObject({
  from: address().describe('Ancienne adresse.'),
  to: address('(?:#[\\p{L}\\d-]+)?').describe('Adresse actuelle.'),
  note: text(200).optional().describe('Pourquoi, si ce n’est pas évident.'),
});

export const redirectsSchema = z.array(redirectSchema);

export type Redirect = z.output<typeof redirectSchema>;
