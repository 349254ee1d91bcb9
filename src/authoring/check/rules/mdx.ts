import { rangeOfNode } from '../entry.ts';
import { importPrefix } from '../../entry-files/read.ts';
import { isCommentOnly, tooDeep } from '../../../markdown/component.ts';
import { entryRule, type Words } from '../rule.ts';
import { nodesOf } from '../tree.ts';

/** What the parser says, in an author's words. */
const words: [pattern: RegExp, words: Words][] = [
  [
    new RegExp(tooDeep),
    {
      message: 'Le texte emboîte trop de signes les uns dans les autres.',
      fix: 'Retirez les suites de « > », « [ » ou « { ».',
    },
  ],
  [
    /closing tag for `<(\/?[^>`]*)>`/,
    {
      message: 'Une balise est ouverte et jamais fermée.',
      fix: 'Fermez-la, ou retirez-la : le texte est du Markdown.',
    },
  ],
  [
    /expression|brace/,
    {
      message: 'Une accolade est ouverte et jamais fermée.',
      fix: 'Pour écrire une accolade, mettez une barre oblique devant : \\{',
    },
  ],
  [
    /comment in MDX/,
    {
      message: 'Un commentaire HTML ne se lit pas dans un « .mdx », ni dans un texte qui emploie un composant.',
      fix: 'Écrivez {/* commentaire */}, ou retirez-le.',
    },
  ],
  [
    /before (?:local )?name|JSX tag/,
    { message: 'Un signe « < » est pris pour le début d’une balise.', fix: 'Mettez une barre oblique devant : \\<' },
  ],
];

const unknown: Words = {
  message: 'Le texte n’est pas du MDX bien formé.',
  fix: 'Cherchez une balise « < » ou une accolade « { » à cette ligne.',
};

/** A `.mdx` text that cannot be read. */
export const mdxSyntax = entryRule(
  {
    id: 'mdx',
    title: 'Texte MDX mal formé',
    explanation:
      'Dans un fichier « .mdx », et dans tout texte qui emploie un composant, « < » ouvre une balise et « { » une expression. Ailleurs, ce sont de simples signes.',
  },
  function* (entry) {
    if (!entry.body?.parseError) return;
    const [, line, column] = /^(\d+):(\d+)/.exec(entry.body.parseError) ?? [];
    const start = entry.body.start + (line ? offsetOf(entry.body.text, Number(line), Number(column)) : 0);
    const said = words.find(([pattern]) => pattern.test(entry.body!.parseError!))?.[1] ?? unknown;
    yield { range: { start, end: start + 1 }, ...said };
  },
);

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let number = 1; number < line; number++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Posts are data: nothing in them is run. */
export const code = entryRule(
  {
    id: 'code-interdit',
    title: 'Code dans un texte',
    explanation:
      'Un texte ne contient pas de programme : ni « import », ni « export », ni expression entre accolades. Un commentaire {/* … */} est permis.',
  },
  function* (entry) {
    if (entry.text.includes(importPrefix) || JSON.stringify(entry.header?.data ?? '').includes(importPrefix)) {
      const start = entry.text.indexOf(importPrefix);
      yield {
        range: start === -1 ? undefined : { start, end: start + importPrefix.length },
        message: `« ${importPrefix} » ferait lire un fichier comme un programme.`,
        fix: 'Retirez ce mot.',
      };
    }
    for (const node of nodesOf(entry, 'mdxjsEsm')) {
      const range = rangeOfNode(entry, node);
      yield { range, message: 'Le texte contient du code (import ou export).', fix: 'Retirez cette ligne.' };
    }
    for (const node of nodesOf(entry, 'mdxFlowExpression', 'mdxTextExpression')) {
      if (isCommentOnly(node.value)) continue;
      yield {
        range: rangeOfNode(entry, node),
        message: 'Le texte contient une expression entre accolades, qui serait exécutée.',
        fix: 'Retirez-la ; pour écrire une accolade, mettez une barre oblique devant : \\{',
      };
    }
  },
);
