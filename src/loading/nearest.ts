import { closest, distance } from 'fastest-levenshtein';

/** « Vouliez-vous dire … » for a mistyped word, or nothing when no candidate is close. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return '';
  const best = closest(word, candidates);
  const changes = distance(word, best);
  return changes < word.length && changes <= Math.max(2, word.length / 3) ? ` Vouliez-vous dire « ${best} » ?` : '';
}
