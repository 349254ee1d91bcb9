import type { entryPaths } from '../../routes.ts';
import type { Values } from '../entry-files/entry-file.ts';

/** What `npm run new` can write. */
export interface Kind {
  /** Its name on the command line. */
  name: string;
  /** Its name in a question. */
  title: string;
  collection: keyof typeof entryPaths;
  /** The text of a new entry; none when it is data alone. */
  body?: string;
  /** What is proposed, and what `--yes` takes. A fact that nobody knows has no default. */
  defaults: (given: Values, context: Context) => Values;
  /** What `--yes` writes for the author to replace. */
  placeholders?: Values;
}

export interface Context {
  /** Today in Paris. */
  today: string;
  /** The number of the newest season. */
  lastSeason: number;
}

const aboutToWrite = (what: string) => `<!-- À écrire\u00a0: ${what} -->`;

export const kinds: readonly Kind[] = [
  {
    name: 'actualite',
    title: 'Un article',
    collection: 'actualites',
    body: aboutToWrite('votre texte, avec des intertitres « ## » et des listes « - ».'),
    // Nothing is public before its text is written.
    defaults: (_given, { today }) => ({ date: today, draft: true }),
    placeholders: { summary: 'À écrire\u00a0: une ou deux phrases de résumé.' },
  },
  {
    name: 'projet',
    title: 'Un projet',
    collection: 'projets',
    body: aboutToWrite('le problème, ce que l’équipe a fait, où en est le code.'),
    defaults: () => ({ status: 'actif', seasons: [] }),
  },
  {
    name: 'atelier',
    title: 'Un atelier, une formation ou une autre rencontre',
    collection: 'ateliers',
    defaults: () => ({ kind: 'atelier', evidence: 'annonce' }),
  },
  {
    name: 'saison',
    title: 'Une saison',
    collection: 'saisons',
    defaults: ({ number = 0, start }, { today, lastSeason }) => ({
      number: lastSeason + 1,
      year: Number(String(start ?? today).slice(0, 4)),
      title: `Saison ${String(number || lastSeason + 1)}`,
    }),
  },
];
