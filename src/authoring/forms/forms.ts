import type { Values } from '../entry-files/entry-file.ts';
import type { Contribution } from '../../routes.ts';

interface FormWords {
  /** What the form is for. */
  lead: string;
  /** What the text is; none for data alone. */
  body?: string;
  /** The template to copy. */
  sample: Values;
}

/** The words of each form, and an example for the template to copy. */
export const forms: Record<Contribution, FormWords> = {
  actualite: {
    lead: 'Racontez un atelier, annoncez un rendez-vous, présentez un résultat. Le site prépare le fichier, vous le proposez sur GitHub.',
    body: 'Texte de l’article',
    sample: {
      title: 'Atelier de mai\u00a0: ce que nous retenons',
      date: '2027-05-12',
      summary: 'Une ou deux phrases qui donnent envie de lire la suite.',
    },
  },
  projet: {
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
    lead: 'Annoncez ou racontez un atelier, une formation, une rencontre. Le site prépare le fichier, vous le proposez sur GitHub.',
    body: 'Compte rendu',
    sample: { title: 'Atelier de mai', kind: 'atelier', start: '2027-05-12T14:00', evidence: 'annonce' },
  },
  saison: {
    lead: 'Annoncez une saison du programme\u00a0: ses dates, ses phases, comment y participer. Le site prépare le fichier, vous le proposez sur GitHub.',
    sample: {
      number: 9,
      year: 2031,
      title: 'Saison 9',
      summary: 'La saison en quelques phrases.',
      start: '2031-02-01',
    },
  },
  administration: {
    lead: 'Ajoutez une administration qui prend part au programme, pour que les projets et les ateliers puissent la nommer. Le site prépare le fichier, vous le proposez sur GitHub.',
    sample: { name: 'Nom complet de l’administration' },
  },
};
