import type { VFile } from 'vfile';
import { agree } from '../../../catalogue/french.ts';

/** Characters that a terminal obeys instead of showing them, and those that turn the order of letters over. */
export const control = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

/** Messages that say the same of several places of a file, in the order of these. */
export type Group = [VFile['messages'][number], ...VFile['messages'][number][]];

/** Most lines about one file, the one that counts the rest included. */
export const mostLines = 10;

/** The messages of a file, errors first, those that say the same together. */
export const groupsOf = ({ messages }: VFile): Group[] =>
  [...Map.groupBy(messages, ({ fatal, reason, note }) => JSON.stringify([fatal, reason, note])).values()]
    .map((group) => group as Group)
    .sort(([a], [b]) => Number(b.fatal) - Number(a.fatal));

/** What there is room for, and how many messages are left. */
export function digestOf(file: VFile, most = mostLines): { groups: Group[]; left: number } {
  const groups = groupsOf(file);
  const shown = groups.length > most ? most - 1 : most;
  return { groups: groups.slice(0, shown), left: groups.slice(shown).flat().length };
}

/** Where the messages of a group are: `7:9, 9:4, 12:1 …`; nothing for what concerns the whole file. */
export const placesOf = (group: Group) => {
  const places = group.flatMap(({ line, column }) => (line ? [`${line}:${column}`] : []));
  return places.slice(0, 5).join(', ') + (places.length > 5 ? ` et ${places.length - 5} autres` : '');
};

/** « 1 erreur », « 3 erreurs ». */
export const count = (number: number, word: string) => `${number} ${agree(number, word)}`;
