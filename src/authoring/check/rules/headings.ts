import Slugger from 'github-slugger';
import { rangeOfNode } from '../entry.ts';
import type { Rule } from '../rule.ts';
import { nodesOf, wordsOf } from '../tree.ts';

/** The outline of a text: the page has the one title of level 1. */
export const headings: Rule = {
  id: 'intertitres',
  title: 'Niveau d’intertitre',
  explanation:
    'Le titre de la page vient de « title » : dans le texte, les intertitres commencent à « ## » et ne sautent pas de niveau. Les lecteurs d’écran s’en servent pour se repérer.',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      let previous = 1;
      for (const node of nodesOf(entry, 'heading')) {
        const range = rangeOfNode(entry, node);
        if (new Slugger().slug(wordsOf(node)) === '') {
          yield {
            entry,
            range,
            wrong: 'L’intertitre n’a pas de mots : aucun lien ne peut y mener.',
            mend: 'Écrivez-en, ou retirez les « # ».',
          };
        }
        if (node.depth === 1) {
          yield { entry, range, wrong: 'Le texte contient un second titre principal (#).', mend: 'Écrivez « ## ».' };
        } else if (node.depth > previous + 1) {
          yield {
            entry,
            range,
            wrong: `L’intertitre passe du niveau ${previous} au niveau ${node.depth}.`,
            mend: `Écrivez « ${'#'.repeat(previous + 1)} ».`,
          };
        }
        previous = Math.max(2, node.depth);
      }
    }
  },
};
