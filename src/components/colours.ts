import type { Theme, WorkshopState } from '../schemas/vocabulary.ts';

/** Names of DSFR's accent colours that ../styles/motif.css knows. */
export type Colour =
  'blue-ecume' | 'green-emeraude' | 'purple-glycine' | 'orange-terre-battue' | 'pink-tuile' | 'beige-gris-galet';

const seasonColours: Colour[] = ['green-emeraude', 'blue-ecume', 'purple-glycine', 'orange-terre-battue'];

/** Themes of another colour than grey. */
const themeColours: Partial<Record<Theme, Colour>> = {
  langage: 'blue-ecume',
  documents: 'purple-glycine',
  cartes: 'green-emeraude',
  visualisation: 'orange-terre-battue',
  publications: 'pink-tuile',
  confidentialite: 'pink-tuile',
  referentiels: 'orange-terre-battue',
  collecte: 'green-emeraude',
  communaute: 'purple-glycine',
  ecoresponsabilite: 'green-emeraude',
};

/** The colour of a season, the same ones again after the fourth. */
export const seasonColour = (number: number | undefined): Colour =>
  number === undefined ? 'beige-gris-galet' : seasonColours[(number - 1) % seasonColours.length]!;

export const themeColour = (theme: Theme | undefined): Colour => (theme && themeColours[theme]) ?? 'beige-gris-galet';

/** Class of the badge of a state that a badge tells. */
export const stateTones: Partial<Record<WorkshopState, string>> = {
  confirme: 'fr-badge--success',
  complet: 'fr-badge--warning',
  reporte: 'fr-badge--warning',
  annule: 'fr-badge--error',
};
