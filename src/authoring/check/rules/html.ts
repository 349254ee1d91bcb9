import { attributesOf, isHtmlComment } from '../../../markdown/component.ts';
import { findUnreadable, isReadable } from '../../../markdown/html-tags.ts';
import { rangeOfNode } from '../entry.ts';
import { entryRule } from '../rule.ts';
import { nodesOf, tagsOf } from '../tree.ts';
import { faultWords, isComponentName } from './components.ts';

const remedy = 'Retirez-la et gardez son texte ; une vidéo ou une carte va en lien, rien n’est exécuté.';

/** What Markdown could have written is read; any other tag could do anything. */
export const html = entryRule({
  id: 'html',
  inBrowser: true,
  title: 'Balise HTML refusée dans un texte',
  explanation:
    'Un texte s’écrit en Markdown. Les balises qui disent la même chose (<b>, <img>, <br>, <sup>, <table> …) sont lues comme lui, sans leurs attributs de présentation ; les autres casseraient l’accessibilité, le thème sombre ou la sécurité de la page. Un commentaire <!-- … --> est permis dans un « .md ».',
  *check(entry) {
    const pieces = nodesOf(entry, 'html').filter(({ value }) => !isHtmlComment(value));
    const faults = Map.groupBy(findUnreadable(pieces), ({ piece }) => piece);
    for (const [piece, found] of faults) {
      const isOpen = found.every((fault) => fault.isOpen);
      const tags = [...new Set(found.map(({ tag }) => tag))];
      yield {
        range: rangeOfNode(entry, piece),
        message: `Le texte contient ${tags.map((tag) => `<${tag}>`).join(', ')}${isOpen ? ' sans la fin' : ''}.`,
        fix: isOpen ? `Fermez par ${tags.map((tag) => `</${tag}>`).join(', ')}, ou retirez.` : remedy,
      };
    }
    for (const node of tagsOf(entry)) {
      const [fault] = attributesOf(node).faults;
      if (isComponentName(node.name) || (isReadable(node.name) && !fault)) continue;
      const message = `Le texte contient la balise <${node.name ?? ''}>, qui n’est pas permise.`;
      const words = fault ? faultWords[fault.fault] : { message, fix: remedy };
      yield { range: rangeOfNode(entry, node), ...words };
    }
    for (const { element, tag, refused } of entry.body?.written ?? []) {
      if (refused.length === 0) continue;
      yield {
        range: rangeOfNode(entry, element),
        message: `La balise <${tag}> a un attribut qui n’est pas permis : ${refused.join(', ')}.`,
        fix: 'Retirez cet attribut : un texte n’exécute rien, et le site décide de sa présentation.',
      };
    }
  },
});
