import { closest, distance } from 'fastest-levenshtein';
import { strangeSign } from '../../schemas/hidden-signs.ts';

/** The candidate that a mistyped word most looks like, if one is close enough. */
export function closestOf(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(word, candidates);
  const changes = distance(word, best);
  return changes < word.length && changes <= Math.max(2, word.length / 3) ? best : undefined;
}

/**
 * How to mend a mistyped word: by the candidate that it most looks like, else as `otherwise` says.
 * @param written the candidate as an author writes it
 */
export function adviceFor(
  word: string,
  candidates: readonly string[],
  otherwise: string,
  written = (candidate: string) => `« ${candidate} »`,
): string {
  const nearest = closestOf(word, candidates);
  return nearest === undefined ? otherwise : `Écrivez ${written(nearest)}${strangeSign(word, nearest)}.`;
}
