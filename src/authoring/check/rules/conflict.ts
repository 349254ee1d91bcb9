import { isWithin } from '../../../markdown/spans.ts';
import { rangeOfNode } from '../entry.ts';
import { entryRule } from '../rule.ts';
import { nodesOf } from '../tree.ts';

/** What Git writes around two versions of the same lines; under words, a line of « = » makes them a title. */
const marks = /^(?:<{7}|(?<![^\r\n]\r?\n)={7}|>{7}|\|{7}(?= ))(?: .*)?$/gm;

/** Two versions of a file, both in it: nothing else can be said of it. In a block of code, they are but text. */
export const conflict = entryRule({
  id: 'conflit',
  inBrowser: true,
  isAlone: true,
  *check(entry) {
    const { text } = entry;
    const blocks = nodesOf(entry, 'code').flatMap((node) => rangeOfNode(entry, node) ?? []);
    const [first, ...others] = [...text.matchAll(marks)].filter(({ index }) => !isWithin(blocks, index));
    if (!first) return;
    yield {
      range: { start: first.index, end: first.index + 7 },
      message:
        others.length > 0
          ? 'Un conflit n’est pas réglé : le fichier contient deux versions des mêmes lignes.'
          : `« ${first[0].slice(0, 7)} » est un reste de deux versions mêlées.`,
      fix: 'Gardez l’une des deux, ou les deux, puis effacez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».',
    };
  },
});
