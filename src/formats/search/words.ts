import { stemmer } from '@orama/stemmers/french';
import { plain } from '../../plain.ts';

const wordOrElision = /([\p{L}\p{M}\p{N}]+)(['’ʼ](?=[\p{L}\p{N}]))?/gu;

/** What a hyphen joins, as « e-mail », which one may type in one word. */
const compound = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu;

/** What French cuts before a vowel. `R` is a language, and no elision. */
const elided = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu']);

/** Words that all texts hold. */
const empty = new Set(
  (
    'a ai au aux avec ce ces cette comme comment dans de des du elle en est et eux il ils je la le les leur leurs lui ' +
    'mais me mes moi mon ne nos notre nous on ont ou par pas peut pour quand que quel quelle quelles quels qui quoi sa ' +
    'sans se ses si son sont sur ta te tes toi ton tu un une veux vos votre vous y'
  ).split(' '),
);

/** The words of a text, the elided ones left out: « l’État » is one, « État ». What a hyphen joins is one more. */
export const wordsOf = (text: string): string[] => [
  ...[...text.matchAll(wordOrElision)].flatMap(([, word = '', apostrophe]) =>
    apostrophe && elided.has(word.toLowerCase()) ? [] : [word],
  ),
  ...[...text.matchAll(compound)].map(([joined]) => joined.replaceAll(/[-‐‑]/gu, '')),
];

/**
 * What the index and a question keep of a word: its stem, so that « cartes » finds « carte »; nothing of an empty one,
 * unless it is in capitals: « SI » and « AI » are words.
 */
export function termOf(word: string): string | null {
  const letters = plain(word);
  if (empty.has(letters)) return /^\p{Lu}{2,}$/u.test(word) ? letters : null;
  return /\d/.test(letters) ? letters : stemmer(letters);
}
