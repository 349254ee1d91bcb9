const plurals = new Intl.PluralRules('fr');
const list = new Intl.ListFormat('fr');

/** The form of a word that goes with a number: French has the singular for 0 and 1. */
export const agree = (count: number, singular: string, plural = `${singular}s`) =>
  plurals.select(count) === 'one' ? singular : plural;

/** `1 projet`, `18 projets`, `aucun projet`. */
export const counted = (count: number, singular: string, plural?: string) =>
  `${count === 0 ? 'aucun' : count}\u00a0${agree(count, singular, plural)}`;

/** `Cartiflette, ChartsGouv et KALLM`. */
export const listed = (names: readonly string[]) => list.format(names);

/** The same text, with a capital. */
export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const words =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );

/** The numbers of a sentence in words, `dix` and `dix-huit`, when none goes beyond twenty; all of them in figures else. */
export const inWords = (...numbers: number[]): string[] =>
  numbers.map((number) => (Math.max(...numbers) < words.length ? words[number]! : String(number)));
