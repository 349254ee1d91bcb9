import { z } from 'zod';
import { imagePath, reference, references, text, url } from './fields.ts';

export interface ComponentDefinition {
  /** What it shows, for an author. */
  description: string;
  /** Attributes are literal: `name="value"`. */
  attributes: z.ZodObject;
  /** What stands between its tags: nothing, Markdown, Markdown or nothing, a list such as `- **34** participants`. */
  content: 'nothing' | 'text' | 'optional text' | 'figures';
  /** How to write it. */
  example: string;
}

const lang = z
  .string()
  .regex(/^[a-z]{2,3}$/, 'doit être un code de langue : en, de, es …')
  .optional()
  .describe('Langue du passage s’il n’est pas en français, par exemple « en ».');

/** The components that a text may use by name: name → what it takes. */
export const components = {
  Encart: {
    description: 'Met en valeur un passage, sous un titre s’il y en a un.',
    attributes: z.strictObject({ title: text(80).optional().describe('Titre de l’encart.'), lang }),
    content: 'text',
    example: '<Encart title="À retenir">\n\nLe code de l’atelier est public.\n\n</Encart>',
  },
  Citation: {
    description: 'Cite quelqu’un ou un document, et dit d’où viennent les mots.',
    attributes: z.strictObject({
      author: text(120).describe('Qui parle : une personne dans sa fonction publique, un service, un document.'),
      role: text(160).optional().describe('Sa fonction publique.'),
      source: text(240).optional().describe('D’où vient la citation : titre, éditeur.'),
      url: url().optional().describe('Adresse de la source.'),
      lang,
    }),
    content: 'text',
    example: '<Citation author="Insee" source="Courrier des statistiques">\n\nLes mots cités.\n\n</Citation>',
  },
  Chiffres: {
    description: 'Montre des chiffres clés : une liste, chaque chiffre en gras puis ce qu’il compte.',
    attributes: z.strictObject({
      source: text(240).describe('D’où viennent les chiffres.'),
      url: url().optional().describe('Adresse de la source.'),
    }),
    content: 'figures',
    example: '<Chiffres source="Bilan de la saison">\n\n- **8** projets\n- **3** phases\n\n</Chiffres>',
  },
  Figure: {
    description: 'Montre une image avec sa légende et son crédit.',
    attributes: z.strictObject({
      src: imagePath().describe('Chemin de l’image : ./image.png à côté du texte, ou /img/image.png.'),
      alt: text(400).describe('Texte de remplacement. Ce que montre l’image, pour qui ne la voit pas.'),
      caption: text(300).optional().describe('Légende affichée sous l’image.'),
      credit: text(200).optional().describe('Auteur et licence de l’image.'),
    }),
    content: 'nothing',
    example: '<Figure src="./schema.png" alt="Les trois étapes du projet" caption="Du besoin au prototype." />',
  },
  Video: {
    description: 'Mène à une vidéo, avec sa durée ; entre les balises, sa transcription. La vidéo n’est pas chargée.',
    attributes: z.strictObject({
      title: text(160).describe('Titre de la vidéo.'),
      url: url().describe('Adresse de la vidéo.'),
      duration: z
        .string()
        .regex(
          /^(?:\d{1,3}[ \u00a0]min|\d{1,2}[ \u00a0]h(?:[ \u00a0]\d{2})?)$/,
          'doit être une durée : 45 min, 1 h, 1 h 30',
        )
        .optional()
        .describe('Durée, par exemple « 45 min » ou « 1 h 30 ».'),
    }),
    content: 'optional text',
    example: '<Video title="Présentation du projet" url="https://www.youtube.com/…" duration="12 min" />',
  },
  Projet: {
    description: 'Montre la carte d’un projet du catalogue.',
    attributes: z.strictObject({ id: reference('projets').describe('Nom de fichier du projet, sans l’extension.') }),
    content: 'nothing',
    example: '<Projet id="cartiflette" />',
  },
  Atelier: {
    description: 'Montre la date et le lieu d’un atelier, et mène à sa page.',
    attributes: z.strictObject({
      id: reference('ateliers').describe('Nom de fichier de l’atelier, sans l’extension.'),
    }),
    content: 'nothing',
    example: '<Atelier id="2023-03-14-atelier" />',
  },
  Frise: {
    description: 'Dessine les phases et les rendez-vous d’une saison.',
    attributes: z.strictObject({
      season: z
        .string()
        .regex(/^[1-9]\d*$/, 'doit être un numéro de saison : 1, 2, 3 …')
        .register(references, { collection: 'saisons' })
        .describe('Numéro de la saison.'),
    }),
    content: 'nothing',
    example: '<Frise season="2" />',
  },
} as const satisfies Record<string, ComponentDefinition>;

type ComponentName = keyof typeof components;

/** The attributes of a component, once checked. */
export type ComponentAttributes<Name extends ComponentName> = z.output<(typeof components)[Name]['attributes']>;

/** The definition of a component; undefined for any other name. */
export const componentNamed = (name: string | null): ComponentDefinition | undefined =>
  name !== null && Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;
