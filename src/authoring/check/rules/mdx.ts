import { location } from 'vfile-location';
import { rangeOfNode } from '../entry.ts';
import { importPrefix } from '../../../astro-internals.ts';
import { isCommentOnly, tooDeep } from '../../../markdown/component.ts';
import { entryRule } from '../rule.ts';
import { nodesOf } from '../tree.ts';

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
  title: 'Texte MDX mal formé',
  explanation:
    'Dans un fichier « .mdx », et dans tout texte qui emploie un composant, « < » ouvre une balise et « { » une expression. Ailleurs, ce sont de simples signes.',
  *check({ body }) {
    if (!body?.parseError) return;
    const { parseError } = body;
    const [, line = 1, column = 1] = /^(\d+):(\d+)/.exec(parseError) ?? [];
    const offset = location(body.text).toOffset({ line: Number(line), column: Number(column) });
    const start = body.start + (offset ?? 0);
    const [, message, fix] = words.find(([pattern]) => pattern.test(parseError))!;
    yield { range: { start, end: start + 1 }, message, fix };
  },
});

/** Posts are data: nothing in them is run. */
export const code = entryRule({
  id: 'code-interdit',
  inBrowser: true,
  title: 'Code dans un texte',
  explanation:
    'Un texte ne contient pas de programme : ni « import », ni « export », ni expression entre accolades. Un commentaire {/* … */} est permis.',
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
  },
});
