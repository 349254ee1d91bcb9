import { RefusedText } from '../../../markdown/guard.ts';
import { renderText } from '../../../markdown/render.ts';
import { rangeOfNode } from '../entry.ts';
import { entryRule } from '../rule.ts';

/** What the site itself refuses: the check says « valide » of nothing that would stop a build. */
export const refusedText = entryRule({
  id: 'refus',
  inBrowser: true,
  isLast: true,
  *check(entry) {
    const { body, file } = entry;
    if (!body || body.parseError) return;
    try {
      renderText(file.path, body.text, String);
    } catch (error) {
      const { fault, position } = error instanceof RefusedText ? error : {};
      yield {
        range: rangeOfNode(entry, { position }),
        message: `Le site refuse ${fault ?? 'ce texte, qu’il ne sait pas lire'}.`,
        fix: 'Retirez-le, ou écrivez-le en Markdown.',
      };
    }
  },
});
