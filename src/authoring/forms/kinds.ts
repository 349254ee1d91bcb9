import type { Values } from '../entry-files/entry-file.ts';
import type { formNames } from '../../routes.ts';

type FormName = (typeof formNames)[keyof typeof formNames];

/** What one may propose with a form: the end of its address → its words, and an example for the template to copy. */
export const kinds = {
  actualite: {
    collection: 'actualites',
    title: 'Proposer un article',
    link: 'un article',
    lead: 'Racontez un atelier, annoncez un rendez-vous, présentez un résultat. Le site prépare le fichier, vous le proposez sur GitHub.',
    body: 'Texte de l’article',
    sample: {
      title: 'Atelier de mai\u00a0: ce que nous retenons',
      date: '2027-05-12',
      summary: 'Une ou deux phrases qui donnent envie de lire la suite.',
    },
  },
  projet: {
    collection: 'projets',
    title: 'Proposer un projet',
    link: 'un projet',
    lead: 'Présentez un projet du programme\u00a0: le problème, pour qui, et où trouver le code. Le site prépare le fichier, vous le proposez sur GitHub.',
    body: 'Présentation du projet',
    sample: {
      title: 'Nom du projet',
      summary: 'Le projet en une phrase\u00a0: quel problème, pour qui.',
      status: 'actif',
      seasons: [],
    },
  },
  atelier: {
    collection: 'ateliers',
    title: 'Proposer un atelier',
    link: 'un atelier',
    lead: 'Annoncez ou racontez un atelier, une formation, une rencontre. Le site prépare le fichier, vous le proposez sur GitHub.',
    body: 'Compte rendu',
    sample: { title: 'Atelier de mai', kind: 'atelier', start: '2027-05-12T14:00', evidence: 'annonce' },
  },
} as const satisfies Record<
  FormName,
  { collection: keyof typeof formNames; title: string; link: string; lead: string; body: string; sample: Values }
>;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as Kind[];
