import { z } from 'zod';
import { day, dayMonthOrYear, list, oneOf, reference, seasonNumber, slug, sources, text, url } from './fields.ts';
import { images } from './image.ts';
import { evidences, trainingTopics, workshopKinds, workshopLinkKinds, workshopStates } from './vocabulary.ts';

const place = z.strictObject({
  name: text(120).describe('Nom du lieu.'),
  address: text(200).optional().describe('Adresse postale.'),
});

const speaker = z.strictObject({
  name: text(80).describe('Prénom et nom.'),
  role: text(160).optional().describe('Fonction publique au titre de laquelle la personne intervient.'),
});

/** How to register for an event. */
const registration = z.strictObject({
  url: url().describe('Adresse de l’inscription. Un grand bouton y mène tant que les inscriptions sont ouvertes.'),
  deadline: day().optional().describe('Dernier jour pour s’inscrire. Ensuite, le bouton disparaît.'),
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
      'Traces de l’événement. Ce qui en reste à voir ou à lire ; s’il est à venir, choisissez « Annoncé ».',
    ),
    end: dayMonthOrYear().optional().describe('Fin, heure de Paris.'),
    state: oneOf(workshopStates)
      .default('prevu')
      .describe('État de l’événement. Un événement annulé reste affiché, barré ; ne le supprimez pas.'),
    formerStart: dayMonthOrYear()
      .optional()
      .describe(
        'Ancienne date, si l’événement est reporté. La nouvelle est celle du début : le mois seul si le jour est inconnu.',
      ),
    registration: registration.optional().describe('Inscription à l’événement.'),
    topic: oneOf(trainingTopics).optional().describe('Sujet de la formation, que dit sa carte.'),
    season: seasonNumber().optional().describe('Numéro de la saison. Sans lui, celle de la date.'),
    phase: slug()
      .meta({ examples: ['ideation'] })
      .optional()
      .describe(
        'Phase de la saison. Son identifiant dans la saison, tel que « ideation » ; sans lui, celle de la date.',
      ),
    place: place.optional().describe('Lieu de la rencontre.'),
    online: z
      .boolean()
      .default(false)
      .describe('On peut y assister en ligne. Avec un lieu, l’événement se tient sur place et en ligne.'),
    participants: text(80).optional().describe('Nombre de participants, tel que la source le donne.'),
    administrations: list(reference('administrations')).default([]).describe('Administrations présentes.'),
    projects: list(reference('projets')).default([]).describe('Projets présentés ou travaillés.'),
    speakers: list(speaker).default([]).describe('Intervenants, dans leur fonction publique.'),
    links: list(link).default([]).describe('Liens. Enregistrement, supports, code.'),
    images: images().describe('Images de l’événement.'),
    summary: text(400).optional().describe('Résumé. L’événement en une ou deux phrases.'),
    note: text(400).optional().describe('Réserve. Ce qui reste incertain : date, horaire, tenue.'),
    sources: sources(),
  })
  .refine(({ state, formerStart }) => state !== 'reporte' || formerStart !== undefined, {
    error: 'vaut « reporte » et l’ancienne date manque : ajoutez une ligne « formerStart: … », la date d’abord prévue',
    path: ['state'],
  })
  .refine(({ state, formerStart }) => state !== 'prevu' || formerStart === undefined, {
    error: 'donne une ancienne date à un événement qui n’est pas reporté : ajoutez « state: reporte », ou retirez-la',
    path: ['formerStart'],
  })
  .refine(({ start, formerStart }) => start !== formerStart, {
    error: 'est la date du début : écrivez ici la date d’abord prévue, et la nouvelle dans « start »',
    path: ['formerStart'],
  })
  .refine(({ state, start }) => (state !== 'confirme' && state !== 'complet') || start.length >= 10, {
    error: 'ne va pas avec un début sans jour : écrivez le jour dans « start », ou « state: prevu »',
    path: ['state'],
  })
  .refine(({ state, evidence }) => state !== 'annule' || evidence !== 'compte-rendu', {
    error: 'vaut « annule » et un compte rendu atteste l’événement : corrigez « state » ou « evidence »',
    path: ['state'],
  });

export type Registration = z.output<typeof registration>;
export type Workshop = z.output<typeof workshopSchema>;
