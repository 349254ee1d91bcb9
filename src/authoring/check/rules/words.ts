import { rangeOfNode } from '../entry.ts';
import { entryRule, type Words } from '../rule.ts';
import { nodesOf, wordsOf } from '../tree.ts';

const link = { message: 'Le lien est vide.', fix: 'Écrivez entre les crochets où il mène.' };
const image = {
  message: 'L’image n’a pas de texte de remplacement.',
  fix: 'Dites entre les crochets ce que montre l’image.',
};
const heading = {
  message: 'L’intertitre n’a pas de mots : aucun lien ne peut y mener.',
  fix: 'Écrivez-en, ou retirez les « # ».',
};
const told: Record<string, Words> = { heading, link, linkReference: link, image, imageReference: image };

/** What is told by its words has some: https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#6.2 */
export const words = entryRule({
  id: 'sans-mots',
  inBrowser: true,
  *check(entry) {
    for (const node of nodesOf(entry, 'heading', 'link', 'linkReference', 'image', 'imageReference')) {
      const isElsewhere = node.type === 'image' && URL.canParse(node.url);
      if (isElsewhere || /[\p{L}\p{N}]/u.test(wordsOf(node))) continue;
      yield { range: rangeOfNode(entry, node), ...told[node.type]! };
    }
  },
});
