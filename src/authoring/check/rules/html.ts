import { isHtmlComment } from '../../../markdown/component.ts';
import { rangeOfNode } from '../entry.ts';
import type { Rule } from '../rule.ts';
import { tagsOf } from '../tags.ts';
import { nodesOf } from '../tree.ts';
import { isComponentName } from './components.ts';

/** HTML is refused as a whole: Markdown says what a text needs, and a tag could do anything. */
export const html: Rule = {
  id: 'html',
  title: 'Balise HTML dans un texte',
  explanation:
    'Un texte s’écrit en Markdown. Une balise HTML casserait l’accessibilité, le thème sombre ou la sécurité de la page. Un commentaire <!-- … --> est permis dans un « .md ».',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const node of nodesOf(entry, 'html')) {
        if (isHtmlComment(node.value)) continue;
        const [, tag = ''] = /<\/?\s*([a-z][\w-]*)/i.exec(node.value) ?? [];
        yield {
          entry,
          range: rangeOfNode(entry, node),
          wrong: `Le texte contient une balise HTML${tag && ` <${tag}>`}.`,
          mend: mendOf(tag),
        };
      }
      for (const node of tagsOf(entry)) {
        if (isComponentName(node.name)) continue;
        const tag = node.name ?? '';
        yield {
          entry,
          range: rangeOfNode(entry, node),
          wrong: tag
            ? `Le texte contient la balise <${tag}>, qui n’est pas permise.`
            : 'Le texte contient une balise vide <>.',
          mend: mendOf(tag),
        };
      }
    }
  },
};

const mends = new Map(
  Object.entries({
    a: 'Écrivez un lien Markdown : [texte](adresse).',
    img: 'Écrivez une image Markdown : ![ce qu’elle montre](./image.png).',
    b: 'Écrivez **en gras**.',
    strong: 'Écrivez **en gras**.',
    i: 'Écrivez *en italique*.',
    em: 'Écrivez *en italique*.',
    br: 'Laissez une ligne vide pour changer de paragraphe.',
    iframe: 'Mettez un lien vers la page ou la vidéo.',
    video: 'Mettez un lien vers la vidéo.',
    script: 'Retirez-la : une page n’exécute aucun code venu d’un texte.',
  }),
);

const mendOf = (tag: string) => mends.get(tag.toLowerCase()) ?? 'Retirez-la et gardez son texte.';
