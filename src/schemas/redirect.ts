import { z } from 'zod';
import { text } from './fields.ts';

const address = () =>
  z
    .string()
    .regex(
      /^\/(?:[\w.-]+\/)*(?:[\w.-]+\.html)?(?:#[\w-]+)?$/,
      'doit être une adresse du site, de « / » à « / », par exemple « /projets/cartiflette/ »',
    );

/** An address that the site served once, and where its content is now: src/content/redirections.yaml. */
export const redirectSchema = z.strictObject({
  from: address().describe('Ancienne adresse.'),
  to: address().describe('Adresse actuelle.'),
  note: text(200).optional().describe('Pourquoi, si ce n’est pas évident.'),
});

export const redirectsSchema = z.array(redirectSchema);

export type Redirect = z.output<typeof redirectSchema>;
