/**
 * The closed lists of the content: identifier → French label. Schemas, filters and badges read them here,
 * so a new kind or theme is one line.
 */

export const postKinds = {
  atelier: 'Atelier',
  annonce: 'Annonce',
  projet: 'Projet',
  bilan: 'Bilan',
  lettre: 'Lettre d’information',
  formation: 'Formation',
  portrait: 'Portrait',
} as const;

export const projectStatuses = {
  actif: 'Actif, au dernier état connu',
  termine: 'Terminé',
  arrete: 'Arrêté en cours de saison',
  'non-retenu': 'Non retenu',
  inconnu: 'Suite inconnue',
} as const;

export const themes = {
  langage: 'Textes et langage',
  documents: 'Documents et formulaires',
  cartes: 'Cartes et territoires',
  visualisation: 'Tableaux de bord et visualisation',
  publications: 'Rapports et publications',
  confidentialite: 'Confidentialité des données',
  referentiels: 'Entreprises et référentiels',
  collecte: 'Collecte de données',
  communaute: 'Compétences et communauté',
  ecoresponsabilite: 'Écoresponsabilité',
  infrastructure: 'Infrastructure et déploiement',
} as const;

export const workshopKinds = {
  ideation: 'Idéation',
  lancement: 'Lancement',
  bootcamp: 'Bootcamp',
  atelier: 'Atelier',
  formation: 'Formation',
  webinaire: 'Webinaire',
  anniversaire: 'Anniversaire',
  cloture: 'Clôture',
  comite: 'Comité',
  externe: 'Rendez-vous extérieur',
} as const;

/** How an event stands. Whether it is past follows from its dates. */
export const workshopStates = {
  prevu: 'Prévu',
  confirme: 'Confirmé',
  complet: 'Complet',
  reporte: 'Reporté',
  annule: 'Annulé',
} as const;

/** What proves that an event took place. */
export const evidences = {
  'compte-rendu': 'Compte rendu ou enregistrement',
  annonce: 'Annoncé, sans compte rendu',
  calendrier: 'Au calendrier seulement',
} as const;

export const administrationKinds = {
  ministere: 'Ministères',
  service: 'Directions et services de l’État',
  deconcentre: 'Services déconcentrés',
  operateur: 'Établissements publics et opérateurs',
  autorite: 'Autorités et institutions indépendantes',
  juridiction: 'Juridictions',
  parlement: 'Assemblées parlementaires',
} as const;

export const projectLinkKinds = {
  documentation: 'Documentation',
  demonstration: 'Démonstration',
  paquet: 'Paquet',
  video: 'Vidéo',
  site: 'Site',
} as const;

export const workshopLinkKinds = {
  replay: 'Vidéo',
  supports: 'Diapositives',
  code: 'Code',
  cours: 'Cours en ligne',
  annonce: 'Annonce',
  projet: 'Projet',
  inscription: 'Inscription',
} as const;

/** What one learns in a training. */
export const trainingTopics = {
  code: 'Programmer et déployer',
  modeles: 'Tester un modèle',
  projet: 'Choisir un problème, présenter un projet',
  responsable: 'Numérique responsable',
} as const;

export type ProjectStatus = keyof typeof projectStatuses;
export type Theme = keyof typeof themes;
export type WorkshopState = keyof typeof workshopStates;
