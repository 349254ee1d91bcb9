import { visit } from 'yaml';
import { oncePerEntry, rangeOfNode, type Entry } from '../entry.ts';
import type { Range } from '../parse.ts';
import { frenchSpaces } from '../../../schemas/french-spaces.ts';
import type { Finding, Rule } from '../rule.ts';
import { nodesOf } from '../tree.ts';

/** The pieces of French text of an entry: the words of its body, and the sentences of its header. */
function* findTexts(entry: Entry): Generator<Range> {
  for (const node of nodesOf(entry, 'text')) {
    const range = rangeOfNode(entry, node);
    if (range) yield range;
  }
  if (!entry.header) return;
  const sentences: Range[] = [];
  visit(entry.header.document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range || !node.value.includes(' ')) return;
      sentences.push({ start: entry.header!.at(node.range[0]), end: entry.header!.at(node.range[1]) });
    },
  });
  yield* sentences;
}

const textsOf = oncePerEntry((entry) => [...findTexts(entry)]);

/** A rule that finds patterns in French text and knows what should stand there. */
function typographyRule(
  texts: Pick<Rule, 'id' | 'title' | 'explanation'>,
  corrections: typeof frenchSpaces,
  words: Pick<Finding, 'message' | 'fix'>,
): Rule {
  return {
    ...texts,
    severity: 'warning',
    *check({ entries }) {
      for (const entry of entries) {
        for (const { start, end } of textsOf(entry)) {
          const text = entry.text.slice(start, end);
          for (const { pattern, replacement } of corrections) {
            for (const match of text.matchAll(pattern)) {
              const at = start + match.index;
              yield { entry, range: { start: at, end: at + match[0].length }, ...words, replacement };
            }
          }
        }
      }
    },
  };
}

export const apostrophe = typographyRule(
  {
    id: 'apostrophe',
    title: 'Apostrophe droite',
    explanation: "Le français s’écrit avec l’apostrophe typographique : « l’État », et non « l'État ».",
  },
  [{ pattern: /(?<=\p{L})'(?=\p{L})/gu, replacement: '’' }],
  { message: 'L’apostrophe est droite.', fix: 'Écrivez « ’ ».' },
);

export const unbreakable = typographyRule(
  {
    id: 'espace-insecable',
    title: 'Espace insécable manquante',
    explanation:
      'Avant « : », « ; », « ! », « ? », « % » et à l’intérieur des guillemets « », une espace insécable empêche le signe de passer seul à la ligne.',
  },
  frenchSpaces,
  { message: 'L’espace peut laisser le signe passer seul à la ligne.', fix: 'Mettez une espace insécable.' },
);

export const accentedState = typographyRule(
  {
    id: 'etat-accent',
    title: '« Etat » sans accent',
    explanation: 'Les majuscules gardent leurs accents : « État ».',
  },
  [{ pattern: /(?<!\p{L})Etat(?=s?(?!\p{L}))/gu, replacement: 'État' }],
  { message: '« Etat » a perdu son accent.', fix: 'Écrivez « État ».' },
);
