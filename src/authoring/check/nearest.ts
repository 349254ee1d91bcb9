import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a mistyped word most looks like, if one is close enough. */
export function closestOf(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(word, candidates);
  const changes = distance(word, best);
  return changes < word.length && changes <= Math.max(2, word.length / 3) ? best : undefined;
}
