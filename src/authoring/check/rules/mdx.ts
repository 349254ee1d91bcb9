import { location } from 'vfile-location';
import { tooDeep } from '../../../markdown/component.ts';
import { entryRule } from '../rule.ts';

/** What the parser says, and the same in an author's words. */
const words: [pattern: RegExp, message: string, fix: string][] = [
  [
    new RegExp(tooDeep),
    'Le texte emboîte trop de signes les uns dans les autres.',
    'Retirez les suites de « > », « [ » ou « { ».',
  ],
  [/closing tag for/, 'Une balise est ouverte et jamais fermée.', 'Fermez-la, ou retirez-la.'],
  [/expression|brace/, 'Une accolade est ouverte et jamais fermée.', 'Pour une accolade seule, écrivez \\{'],
  [
    /comment in MDX/,
    'Un commentaire HTML ne se lit pas dans un « .mdx », ni dans un texte qui emploie un composant.',
    'Écrivez {/* commentaire */}, ou retirez-le.',
  ],
  [/$/, 'Un signe « < » est pris pour le début d’une balise.', 'Écrivez \\<, ou finissez la balise.'],
];

/** A `.mdx` text that cannot be read. */
export const mdxSyntax = entryRule({
  id: 'mdx',
  inBrowser: true,
  *check({ body }) {
    if (!body?.parseError) return;
    const { parseError } = body;
    const [, line, column] = /^(\d+):(\d+)/.exec(parseError) ?? [];
    const start = body.start + (location(body.text).toOffset({ line: Number(line), column: Number(column) }) ?? 0);
    const [, message, fix] = words.find(([pattern]) => pattern.test(parseError))!;
    yield { range: { start, end: start + 1 }, message, fix };
  },
});
