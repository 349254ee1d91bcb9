import { z } from 'zod';
import { dayMonthOrYear, list, oneOf, reference, seasonNumber, slug, sources, text, url } from './fields.ts';
import { evidences, trainingTopics, workshopKinds, workshopLinkKinds } from './vocabulary.ts';

const place = z.strictObject({
  name: text(120).describe('Nom du lieu.'),
  address: text(200).optional().describe('Adresse postale.'),
});

const speaker = z.strictObject({
  name: text(80).describe('Prénom et nom.'),
  role: text(160).optional().describe('Fonction publique au titre de laquelle la personne intervient.'),
});

const link = z.strictObject({
  kind: oneOf(workshopLinkKinds).describe('Nature du lien.'),
  title: text(160).describe('Texte du lien : ce qu’on y trouve.'),
  url: url().describe('Adresse du lien.'),
});

/** A workshop, a training or another event: src/content/ateliers/*.yaml, or *.md when there is a text. */
export const workshopSchema = z
  .strictObject({
    title: text(140).describe('Titre de l’événement.'),
    kind: oneOf(workshopKinds).describe('Nature de l’événement.'),
    start: dayMonthOrYear().describe('Début, heure de Paris. Le mois ou l’année suffisent si le jour est inconnu.'),
    evidence: oneOf(evidences).describe(
      'Preuve. Ce qui atteste l’événement ; s’il est à venir, choisissez « Annoncé ».',
    ),
    end: dayMonthOrYear().optional().describe('Fin, heure de Paris.'),
    topic: oneOf(trainingTopics)
      .optional()
      .describe('Sujet de la formation. Sans lui, elle est rangée sous « Autres sujets ».'),
    season: seasonNumber().optional().describe('Numéro de la saison, si ce n’est pas celle de la date.'),
    phase: slug()
      .meta({ examples: ['ideation'] })
      .optional()
      .describe(
        'Phase de la saison, si ce n’est pas celle de la date. Son identifiant dans la saison, tel que « ideation ».',
      ),
    place: place.optional().describe('Lieu de la rencontre.'),
    online: z.boolean().default(false).describe('Événement en ligne, sans lieu.'),
    participants: text(80).optional().describe('Nombre de participants, tel que la source le donne.'),
    administrations: list(reference('administrations')).default([]).describe('Administrations présentes.'),
    projects: list(reference('projets')).default([]).describe('Projets présentés ou travaillés.'),
    speakers: list(speaker).default([]).describe('Intervenants, dans leur fonction publique.'),
    links: list(link).default([]).describe('Liens. Enregistrement, supports, code, inscription.'),
    summary: text(400).optional().describe('Résumé. L’événement en une ou deux phrases.'),
    note: text(400).optional().describe('Réserve. Ce qui reste incertain : date, horaire, tenue.'),
    sources: sources(),
  })
  .refine((event) => !(event.place && event.online), {
    error: 'est incompatible avec « online: true » : gardez l’un des deux',
    path: ['place'],
  });

export type Workshop = z.output<typeof workshopSchema>;
