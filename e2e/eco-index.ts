/**
 * EcoIndex, by what stands at each twentieth of half a million pages of the web (./eco-index.json) and by the formula of its
 * authors: https://github.com/cnumr/GreenIT-Analysis/blob/acc0334c712ba68939466c42af1514b5f448e19f/script/ecoIndex.js
 */
import twentieths from './eco-index.json' with { type: 'json' };
import type { Weights } from './weights.ts';

/** Where a value stands among twentieths, from 0. */
function rank(values: readonly number[], value: number): number {
  const index = values.findIndex((limit) => value < limit);
  const [from = 0, to = 0] = values.slice(index - 1);
  return index === -1 ? values.length - 1 : index - 1 + (value - from) / (to - from);
}

/** The EcoIndex of a page, of 100. */
export const ecoIndex = ({ elements, requests, total }: Weights): number =>
  100 -
  (5 / 6) *
    (3 * rank(twentieths.elements, elements) +
      2 * rank(twentieths.requests, requests) +
      rank(twentieths.kilobytes, total / 1000));

export const gradeOf = (index: number) =>
  'ABCDEFG'[[80, 70, 55, 40, 25, 10, -Infinity].findIndex((least) => index > least)]!;
