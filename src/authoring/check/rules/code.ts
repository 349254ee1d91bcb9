import { importPrefix } from '../../../astro-internals.ts';
import { attributesOf, isCommentOnly, isHtmlComment } from '../../../markdown/component.ts';
import { findUnreadable, isReadable } from '../../../markdown/html-tags.ts';
import { rangeOfNode } from '../entry.ts';
import { entryRule } from '../rule.ts';
import { nodesOf, tagsOf } from '../tree.ts';
import { faultWords, isComponentName } from './components.ts';

const remedy = 'Retirez-la, et gardez son texte, au besoin dans un <Encart> ; une vidéo ou une carte va en lien.';

/** What Markdown could have written is read; any other tag could do anything. */
export const code = entryRule({
  id: 'code-interdit',
  inBrowser: true,
  *check(entry) {
    if (entry.text.includes(importPrefix) || JSON.stringify(entry.header?.data ?? '').includes(importPrefix)) {
      const start = entry.text.indexOf(importPrefix);
      yield {
        range: start === -1 ? undefined : { start, end: start + importPrefix.length },
        message: `« ${importPrefix} » ferait lire un fichier comme un programme.`,
        fix: 'Retirez ce mot.',
      };
    }
    for (const node of nodesOf(entry, 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression')) {
      if (node.type !== 'mdxjsEsm' && isCommentOnly(node.value)) continue;
      yield {
        range: rangeOfNode(entry, node),
        message: 'Le texte contient du code (import, export ou expression entre accolades).',
        fix: 'Retirez-le ; pour écrire une accolade, mettez une barre oblique devant : \\{',
      };
    }
    const pieces = nodesOf(entry, 'html').filter(({ value }) => !isHtmlComment(value));
    const faults = Map.groupBy(findUnreadable(pieces), ({ piece }) => piece);
    for (const [piece, found] of faults) {
      const isOpen = found.every((fault) => fault.isOpen);
      const tags = [...new Set(found.map(({ tag }) => tag))];
      if (/<!--(?![^]*-->)/.test(piece.value)) {
        const message = 'Un commentaire ne finit pas : la suite du texte ne serait pas publiée.';
        yield { range: rangeOfNode(entry, piece), message, fix: 'Fermez-le par « --> ».' };
        continue;
      }
      yield {
        range: rangeOfNode(entry, piece),
        message: `Le texte contient ${tags.map((tag) => `<${tag}>`).join(', ')}${isOpen ? ' sans la fin' : ''}.`,
        fix: isOpen
          ? `Fermez par ${tags.map((tag) => `</${tag}>`).join(', ')}, retirez-la, ou mettez une espace après un « < » qui n’ouvre rien.`
          : remedy,
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
