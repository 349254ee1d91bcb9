import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { agree } from '../../../catalogue/french.ts';

/** What is said of a file, once for all the places of which the same is. */
interface Told {
  first: VFileMessage;
  /** Where else, as `9:4, 12:1 …`; empty for one place. */
  elsewhere: string;
}

/** GitHub shows ten annotations of a run. */
const mostTold = 10;

/** What there is room to tell of a file, and a sentence on the rest, if any. */
export function groupsOf({ messages }: VFile): { told: Told[]; rest?: string } {
  const groups = [...Map.groupBy(messages, ({ reason, note }) => `${reason} ${note}`).values()];
  const most = groups.length > mostTold ? mostTold - 1 : mostTold;
  const left = groups.slice(most).flat().length;
  return {
    told: groups.slice(0, most).map(([first, ...others]) => {
      const places = others.slice(0, 5).map(({ line, column }) => `${line}:${column}`);
      const more = others.length > 5 ? ` et ${others.length - 5} autres` : '';
      return { first: first!, elsewhere: places.length > 0 ? `Ici et ailleurs : ${places.join(', ')}${more}.` : '' };
    }),
    ...(left > 0 && { rest: `Et ${count(left, 'autre')} dans ce fichier, dites une fois celles-ci corrigées.` }),
  };
}

/** « 1 erreur », « 3 erreurs ». */
export const count = (number: number, word: string) => `${number} ${agree(number, word)}`;
