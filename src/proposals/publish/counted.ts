/** A number with its words, each with an « s » when there are several: « 2 autres pages ». */
export const counted = (count: number, words: string): string =>
  `${count.toLocaleString('fr')} ${count > 1 ? words.replace(/(?<=\p{L})(?=\s|$)/gu, 's') : words}`;
