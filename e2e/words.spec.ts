import { linksIn, textOf, wordsOf } from './built-files.ts';
import { expect, test } from './shared-page.ts';
import { main, preview, type Variant } from './variants.ts';

const meeting = [
  'Prochain rendez-vous Rencontre avec une équipe voisine 29 mars 2023, 10 h Maison voisine Confirmé S’inscrire',
  'Inscriptions jusqu’au 27 mars 2023 à 12 h',
  'S’inscrire : Rencontre avec une équipe voisine → https://exemple.fr/rencontre/inscription/',
  'En cours Formation : un cours de plusieurs mois jusqu’au 30 juin 2023 · En ligne Deux jours de rencontres',
  'Deux jours de rencontres jusqu’au 21 mars 2023 à 17 h (heure de Paris) · Maison',
];
const recording = 'Enregistrement de la formation sur les exemples → https://exemple.fr/formation/enregistrement/';

/** What a page of ./fixtures says, by its path: words that follow one another, links as `words → address`. */
const pages: Record<string, { says: string[]; never?: string[] }> = {
  '/': {
    says: [
      ...meeting,
      'Des outils à reprendre Projet Alpha Un projet fictif dont',
      'Licence EUPL 1.2 JavaScript code modifié en novembre 2022 9 projets proposés : 5 aboutis, 1 arrêté en route',
      'Projet Bêta → /projets/projet-beta/',
      'les chiffres → /chiffres/',
      'Saison après saison 2025 Saison 4, 2025',
      ...[4, 3, 2, 1].map((season) => `Saison ${season}, ${2021 + season} → /saisons/${season}/`),
      'Le journal du programme 15 mars 2023 Premier atelier de la saison 2 : ce que nous avons fait 10 mars 2023 Tout ' +
        'ce qu’un texte peut contenir 6 mars 2023 Lettre d’information n° 8 Toutes les actualités',
      'Toutes les actualités → /actualites/',
    ],
  },
  '/actualites/guide-alpha/': {
    says: [
      // By a component, in a .md.
      'n’existe pas. Projet Alpha Un projet fictif dont tout est connu',
      'Projets cités Projet Alpha',
      'Projet Alpha → /projets/projet-alpha/',
      'Actualités → /actualites/',
    ],
  },
  '/actualites/premier-atelier/': {
    says: [
      'L’atelier raconté Premier atelier de la saison 2 14 mars 2023',
      'Premier atelier de la saison 2 → /ateliers/2023-03-14-atelier/',
      'À propos de ces informations L’heure est celle de l’annonce . Source Compte rendu fictif de l’atelier',
    ],
  },
  '/actualites/texte-complet/': { says: ['Frise de la saison 2', '☑ Fait : une tâche faite'] },
  '/administrations/': {
    says: [
      'DEX Direction des exemples · Ministère des Essais Projet Alpha Saison 1 Saison 2 Saison 3',
      'DEX → /projets/administration-direction-exemples/',
      'Projet Alpha → /projets/projet-alpha/',
      'Saison 1 → /saisons/1/',
    ],
  },
  '/ateliers/': {
    says: [...meeting, `Vidéo : ${recording}`, 'Formation : choisir un bon exemple → /ateliers/2023-03-14-formation/'],
    never: ['Deuxième atelier de la saison 2 →'],
  },
  '/ateliers/saison-2/': {
    says: ['Compte rendu : Premier atelier de la saison 2 : ce que nous avons fait → /actualites/premier-atelier/'],
  },
  '/ateliers/2023-03-14-formation/': { says: [`Revoir la vidéo : ${recording}`] },
  '/ateliers/2023-03-20-rencontres/': {
    says: [
      'Bootcamp En cours jusqu’au 21 mars 2023 à 17 h Deux jours de rencontres',
      'Du 20 mars à 8 h 30 au 21 mars 2023 à 17 h (heure de Paris) · Maison des exemples, et en ligne',
      'Les inscriptions sont closes.',
    ],
  },
  '/ateliers/2023-03-27-atelier/': {
    says: ['Annulé Atelier qui n’aura pas lieu', 'Ce rendez-vous est annulé.'],
    never: ['À venir', 'Passé', 'S’inscrire'],
  },
  '/ateliers/2023-03-29-externe/': { says: ['À venir', 'S’inscrire'] },
  '/blocs/': {
    says: [
      'À retenir Le texte d’un encart est en Markdown .',
      'Des mots que personne n’a dits. Camille Exemple, directrice imaginaire Source : Discours fictif',
      'Chiffres 4 projets fictifs plus de 50 personnes imaginaires Source : Bilan fictif de la saison 2',
      'Présentation du projet Alpha → https://exemple.fr/alpha/video/',
      'Une vidéo sans transcription → https://exemple.fr/video/',
      'Projet Alpha → /projets/projet-alpha/',
      'Premier atelier de la saison 2 → /ateliers/2023-03-14-atelier/',
      'Enquête du 14 mars au 13 avril 2023',
      'Frise de la saison 2, 2023 → /ateliers/saison-2/',
    ],
  },
  '/formations/': {
    says: [
      'Prochaine formation Formation : lire un tableau 20 avril 2023, de 10 h à 12 h (heure de Paris) En ligne Complet',
      'Complet Toutes les places',
      'En cours Formation : un cours de plusieurs mois jusqu’au 30 juin 2023 · En ligne À venir Formation : un cours',
      'À revoir Formation : choisir un bon exemple',
      '14 mars 2023 · 1 h 30',
      `Revoir la vidéo : ${recording}`,
    ],
    never: ['S’inscrire', 'Deux jours de rencontres'],
  },
  '/projets/projet-alpha/': {
    says: [
      'Licence MIT Python code modifié en mars 2023',
      'Les étapes mai 2022 L’idée fictive. 20 novembre 2022 Premier code fictif. 1er mars 2023 Dernier changement',
      'Voir le code du projet Projet Alpha → https://github.com/exemple/projet-alpha',
      'Code : exemple/projet-alpha → https://github.com/exemple/projet-alpha',
      'Projet Alpha : le guide → /actualites/guide-alpha/',
      'Saison 2, 2023 → /saisons/2/',
      'Cartes et territoires → /projets/theme-cartes/',
      'DEX → /administrations/#direction-exemples',
    ],
  },
  '/rejoindre/': {
    says: ['Écrire pour participer → mailto:contact@exemple.fr?subject=Un%20essai', 'Les projets → /projets/'],
  },
  '/saisons/2/': {
    says: [
      ...meeting,
      'Projet Alpha Un paquet fictif, essayé par tout le monde. Licence',
      'Projet Bêta Un projet fictif terminé',
      'Suite inconnue Idée non retenue : Projet Delta Phases',
      'Projet Delta → /projets/projet-delta/',
    ],
    never: ['Un projet fictif dont tout est connu'],
  },
  '/saisons/3/': { says: ['Prochain rendez-vous Webinaire avant la saison 3 12 janvier 2024'] },
};

const mainOf = async (variant: Variant, path: string) => /<main.*<\/main>/s.exec(await textOf(variant, path))![0];
const saidIn = (html: string) => [wordsOf(html), ...linksIn(html)].join('\n');

for (const [path, { says, never = [] }] of Object.entries(pages)) {
  test(`${path} says what its entry does, and leads there`, async () => {
    const said = saidIn(await mainOf(main, path));
    for (const words of says) expect.soft(said).toContain(words);
    for (const words of never) expect.soft(said).not.toContain(words);
  });
}

test('once all is over, nothing is next, in progress, nor open to registration', async () => {
  const marks = /En cours|Aujourd’hui|À venir|Prochaine? [rf]|Complet|Reporté|S’inscrire/;
  for (const path of ['/', '/ateliers/', '/formations/', '/saisons/2/', '/ateliers/2023-03-29-externe/']) {
    expect(wordsOf(await mainOf(main, path)), path).toMatch(marks);
    expect(wordsOf(await mainOf(preview, path)), path).not.toMatch(marks);
  }
  expect(wordsOf(await mainOf(preview, '/saisons/3/'))).not.toMatch(marks);
  const timeline = saidIn(await mainOf(preview, '/ateliers/'));
  expect(timeline).toContain('Aucune date n’est annoncée : abonnez-vous aux actualités ou à l’agenda');
  expect(timeline).toContain(`abonnez-vous aux actualités ou à l’agenda → ${preview.base}suivre/`);
});

test('what is no longer so is struck, what is alive is in colour', async () => {
  const struck = [...(await mainOf(main, '/ateliers/')).matchAll(/<s>(.*?)<\/s>/gs)].map(([, html]) => wordsOf(html!));
  expect(struck).toEqual(['27 mars, de 14 h à 17 h', 'Atelier qui n’aura pas lieu', '11 mai 2023']);
  const success = /<span class="[^"]*fr-badge--success[^"]*"[^>]*>([^<]*)/;
  const project = '/projets/projet-alpha/';
  expect(wordsOf(success.exec(await mainOf(main, project))?.[1] ?? '')).toBe('code modifié en mars 2023');
  expect(await mainOf(preview, project), 'many years after').not.toMatch(success);
  expect(await textOf(main, '/ateliers/2023-03-27-atelier/')).toContain('<title>Atelier qui n’aura pas lieu (annulé)');
});

test('the timeline tells where each event stands, once, in the order of time', async () => {
  const html = await mainOf(main, '/ateliers/');
  const rows = [...html.matchAll(/<li class="timeline__event\b[^>]*? id="([^"]+)"[^]*?<\/li>/g)].map(([row, id]) => {
    return [id!, [...row.matchAll(/<strong[^>]*>([^<]*)/g)].map(([, mark]) => mark).join()] as const;
  });
  const marks = Object.fromEntries(rows);
  expect(rows.length).toBeGreaterThan(15);
  expect(Object.keys(marks)).toHaveLength(rows.length);
  const special: Record<string, string> = {
    '2023-02-20-cours': 'En cours',
    '2023-03-20-rencontres': 'En cours',
    '2023-03-27-atelier': 'Annulé',
    '2023-03-29-externe': 'Prochain rendez-vous,Confirmé',
    '2023-04-20-formation': 'À venir,Complet',
    '2023-06-01-atelier': 'À venir,Reporté',
  };
  expect(marks).toMatchObject(special);
  for (const [id, mark] of rows.filter(([id]) => /^\d{4}-\d{2}-\d{2}/.test(id) && !(id in special)))
    expect.soft(mark, id).toBe(id < '2023-03-20' ? '' : 'À venir');
  const lists = [...html.matchAll(/class="timeline__events[^]*?<\/[ou]l>/g)];
  expect(lists.length).toBeGreaterThan(2);
  for (const [list] of lists) {
    const days = [...list.matchAll(/datetime="(\d{4}-\d{2}-\d{2}[^"]*)"/g)].map(([, day]) => day!);
    expect(days).toEqual([...days].sort());
  }
});

test('a post without a picture shows the projects that it tells, in the order of its author', async () => {
  for (const [post, count] of Object.entries({ 'lettre-1': 4, 'lettre-2': 2, 'guide-alpha': 1, 'lettre-3': 1 })) {
    const [, picture = ''] =
      /class="post-picture"([^]*?)class="article__/.exec(await mainOf(main, `/actualites/${post}/`)) ?? [];
    expect(picture.split(/class="plate"/).length - 1, post).toBe(count);
  }
});
