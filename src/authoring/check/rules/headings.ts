import { rangeOfNode } from '../entry.ts';
import { entryRule } from '../rule.ts';
import { nodesOf, wordsOf } from '../tree.ts';

/** Links lead to the words of a heading; its level is put right when it is shown. */
export const headings = entryRule({
  id: 'intertitres',
  inBrowser: true,
  title: 'Intertitre sans mots',
  explanation:
    'Les mots d’un intertitre font l’adresse qui y mène. Son niveau se règle seul : le premier devient une section de la page, les autres gardent leur rang.',
  *check(entry) {
    for (const node of nodesOf(entry, 'heading')) {
      if (/[\p{L}\p{N}]/u.test(wordsOf(node))) continue;
      yield {
        range: rangeOfNode(entry, node),
        message: 'L’intertitre n’a pas de mots : aucun lien ne peut y mener.',
        fix: 'Écrivez-en, ou retirez les « # ».',
      };
    }
  },
});
