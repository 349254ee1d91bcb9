import type { Contribution } from '../../routes.ts';

interface FormWords {
  /** What the form is for. */
  lead: string;
  /** What the text is. */
  body: string;
  /** The keys of the first screen, in its order. The others are folded. */
  first: readonly string[];
  /** What nobody knows or chooses when an entry is created: it is added later, in the file. */
  later: readonly string[];
}

const ending = 'Le site prépare le fichier, vous le proposez sur GitHub.';

/** The words and the fields of each form. */
export const forms: Record<Contribution, FormWords> = {
  actualite: {
    lead: `Racontez un atelier, annoncez un rendez-vous, présentez un résultat. ${ending}`,
    body: 'Texte de l’article',
    first: ['title', 'summary', 'date', 'kind', 'projects'],
    later: ['slug', 'updated', 'season', 'images'],
  },
  projet: {
    lead: `Présentez un projet du programme\u00a0: le problème, pour qui, et où trouver le code. ${ending}`,
    body: 'Présentation du projet',
    first: ['title', 'summary', 'status', 'seasons', 'repositories'],
    later: ['images', 'logo'],
  },
  atelier: {
    lead: `Annoncez ou racontez un atelier, une formation, une rencontre. ${ending}`,
    body: 'Présentation ou compte rendu',
    first: ['title', 'summary', 'kind', 'start', 'end', 'place', 'online', 'evidence'],
    later: ['state', 'formerStart', 'season', 'phase', 'note', 'speakers', 'images'],
  },
};

/** Choices that a new entry cannot make: an event that its author tells of is known from more than a calendar. */
export const absentChoices: readonly string[] = ['calendrier'];
