import type { MdastNode } from 'satteri';
import { isCommentOnly, isHtmlComment } from '../../../markdown/component.ts';
import { rangeOfValue } from '../entry.ts';
import { entryRule } from '../rule.ts';

/** Whether a part of a text says nothing. */
const isSilent = (node: MdastNode) =>
  node.type === 'root' ||
  (node.type === 'html' && isHtmlComment(node.value)) ||
  (node.type === 'mdxFlowExpression' && isCommentOnly(node.value));

/** What is published has been written. */
export const unwritten = entryRule({
  id: 'a-ecrire',
  inBrowser: true,
  *check(entry) {
    const { collection, header, body } = entry;
    if (!header?.data.title || header.data.draft === true) return;
    for (const key of ['title', 'summary']) {
      if (!/^\s*à (?:écrire|compléter)\s*(?:$|[:….,!])/iu.test(String(header.data[key]))) continue;
      yield { range: rangeOfValue(entry, [key]), message: `« ${key} » reste à écrire.`, fix: 'Écrivez-le.' };
    }
    if (collection !== 'actualites' || !body || body.parseError || !body.nodes.every(isSilent)) return;
    const range = { start: body.start, end: body.start };
    yield {
      range,
      message: 'L’article n’a pas de texte.',
      fix: 'Écrivez-le, ou gardez-le en brouillon : « draft: true ».',
    };
  },
});
