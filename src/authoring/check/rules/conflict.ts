import { isWithin } from '../../../markdown/spans.ts';
import { rangeOfNode } from '../entry.ts';
import { entryRule } from '../rule.ts';
import { nodesOf } from '../tree.ts';

/** What Git writes around two versions of the same lines. */
const marks = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/gm;

/** Under a line of words, seven « = » make it a title; under a row, seven bars are another. */
const isMarkdown = (mark: string, before: string) =>
  (mark.startsWith('=') && before.trim() !== '') || (mark.startsWith('|') && before.includes('|'));

/** Two versions of a file, both in it: nothing else can be said of it. In a block of code, they are but text. */
export const conflict = entryRule({
  id: 'conflit',
  inBrowser: true,
  title: 'Deux versions mêlées',
  explanation:
    'Quand deux personnes ont changé les mêmes lignes, Git garde les deux versions entre « <<<<<<< », « ======= » et « >>>>>>> » : on choisit, puis on efface ces trois lignes.',
  isAlone: true,
  *check(entry) {
    const { text } = entry;
    const blocks = nodesOf(entry, 'code').flatMap((node) => rangeOfNode(entry, node) ?? []);
    const [first, ...others] = [...text.matchAll(marks)].filter(({ 0: mark, index }) => {
      const before = text.slice(text.lastIndexOf('\n', index - 2) + 1, index);
      return !isWithin(blocks, index) && !isMarkdown(mark, before);
    });
    if (!first) return;
    const [start, sign] = [first.index, first[0].slice(0, 7)];
    yield {
      range: { start, end: start + 7 },
      message:
        others.length > 0
          ? 'Un conflit n’est pas réglé : le fichier contient deux versions des mêmes lignes.'
          : `« ${sign} » est un reste de deux versions mêlées.`,
      fix: 'Gardez l’une des deux, ou les deux, puis effacez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».',
    };
  },
});
