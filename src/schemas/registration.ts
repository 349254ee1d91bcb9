import { z } from 'zod';
import { day, url } from './fields.ts';

/** How to register for an event. */
export const registration = () =>
  z.strictObject({
    url: url().describe('Adresse de l’inscription. Un grand bouton y mène tant que les inscriptions sont ouvertes.'),
    deadline: day().optional().describe('Dernier jour pour s’inscrire. Ensuite, le bouton disparaît.'),
  });

export type Registration = z.output<ReturnType<typeof registration>>;
