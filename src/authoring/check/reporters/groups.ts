import type { VFile } from 'vfile';
import { agree } from '../../../catalogue/french.ts';

/** GitHub shows ten annotations of a run. */
const mostTold = 10;

/** What there is room to tell of a file, once for all the places of which the same is said, and a sentence on the rest. */
export function groupsOf({ messages }: VFile) {
  const groups = [...Map.groupBy(messages, ({ reason, note }) => `${reason} ${note}`).values()];
  const most = groups.length > mostTold ? mostTold - 1 : mostTold;
  const left = groups.slice(most).flat().length;
  return {
    told: groups.slice(0, most).map(([first, ...others]) => {
      const places = others.slice(0, 5).map(({ line, column }) => `${line}:${column}`);
      const more = others.length > 5 ? ` et ${count(others.length - 5, 'autre')}` : '';
      return { first: first!, elsewhere: places.length > 0 ? `Ici et ailleurs : ${places.join(', ')}${more}.` : '' };
    }),
    rest: left > 0 ? `Et ${count(left, 'autre')} dans ce fichier, dites une fois celles-ci corrigées.` : undefined,
  };
}

/** « 1 erreur », « 3 erreurs ». */
export const count = (number: number, word: string) => `${number} ${agree(number, word)}`;
