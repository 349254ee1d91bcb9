import { RefusedText } from '../../../markdown/guard.ts';
import { renderText } from '../../../markdown/render.ts';
import { immoderate, rangeOfNode } from '../entry.ts';
import { entryRule } from '../rule.ts';

/** What no one typed, and over which the patterns of other rules would take minutes. */
export const immoderateText = entryRule({
  id: 'demesure',
  title: 'Suite de signes ou ligne sans fin',
  explanation:
    'Un texte ne répète pas un signe plus de 200 fois de suite, et une ligne compte au plus 10 000 signes : on n’écrit pas ainsi, et les outils s’y perdent.',
  inBrowser: true,
  isAlone: true,
  *check({ text }) {
    const found = immoderate.exec(text);
    if (!found) return;
    const [{ length }, sign] = found;
    yield {
      range: { start: found.index, end: found.index + length },
      message: sign ? `« ${sign} » est répété plus de 200 fois de suite.` : 'Une ligne compte plus de 10 000 signes.',
      fix: sign ? 'Effacez ce qui est de trop.' : 'Coupez-la en paragraphes, une ligne vide entre deux.',
    };
  },
});

/** What the site itself refuses: the check says « valide » of nothing that would stop a build. */
export const refusedText = entryRule({
  id: 'refus',
  title: 'Texte que le site refuse',
  explanation:
    'Le site ne montre que ce que Markdown et les composants savent écrire. Cette dernière règle voit ce que les autres n’ont pas nommé.',
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
