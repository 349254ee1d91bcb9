import { z } from 'zod';
import { day, url } from './fields.ts';

/** How to register for an event or for a season. */
export const registration = () =>
  z.strictObject({
    url: url().describe('Adresse de l’inscription. Un grand bouton y mène tant que les inscriptions sont ouvertes.'),
    deadline: day().optional().describe('Dernier jour pour s’inscrire. Ensuite, le bouton disparaît.'),
    capacity: z
      .int()
      .positive('doit être un nombre de places, 1 au moins : corrigez-le, ou retirez la ligne s’il est inconnu')
      .meta({ examples: [30] })
      .optional()
      .describe('Nombre de places.'),
  });

export type Registration = z.output<ReturnType<typeof registration>>;
