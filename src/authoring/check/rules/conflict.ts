import { isWithin } from '../../../markdown/spans.ts';
import { rangeOfNode } from '../entry.ts';
import { entryRule } from '../rule.ts';
import { nodesOf } from '../tree.ts';

/** What Git writes around two versions of the same lines; « = » may also underline a title as long as they are. */
const opening = /^(?:[<>|]{7}(?: .*)?|(?<!^.{7}\n)={7})$/m;

/** Two versions of a file, both in it: nothing else can be said of it. In a block of code, they are but text. */
export const conflict = entryRule({
  id: 'conflit',
  inBrowser: true,
  title: 'Deux versions mêlées',
  explanation:
    'Quand deux personnes ont changé les mêmes lignes, Git garde les deux versions entre « <<<<<<< », « ======= » et « >>>>>>> » : on choisit, puis on efface ces trois lignes.',
  isAlone: true,
  *check(entry) {
    const start = entry.text.search(opening);
    if (start === -1) return;
    const blocks = nodesOf(entry, 'code').flatMap((node) => rangeOfNode(entry, node) ?? []);
    if (isWithin(blocks, start)) return;
    yield {
      range: { start, end: start + 7 },
      message:
        'Un conflit n’est pas réglé : le fichier contient deux versions des mêmes lignes, ou ce qui les séparait.',
      fix: 'Gardez l’une des deux, ou les deux, puis effacez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».',
    };
  },
});
