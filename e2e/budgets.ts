import type { Weights } from './weights.ts';

/**
 * Gzipped bytes of the scripts of the forms of /contribuer/, which no other page loads: with the page, then as one fills
 * a field, comes to the text, writes a tag there and pastes a page. The rules of the check come with what they know of the
 * content; parse5, which reads the HTML of a text as a browser does, comes with the first tag.
 */
export const formScripts = {
  withThePage: 2_000,
  onFirstUse: 83_000,
  onFirstText: 100_000,
  onFirstTag: 60_000,
  onFirstPaste: 25_000,
};

/** The same of the search: its page, and all that it reads to answer, what it knows of the pages of the site included. */
export const searchWeights = { withThePage: 2_500, onFirstUse: 45_000 };

/** What a first visit may cost at most; 1 kB is 1000 bytes. */
export const budgets: Partial<Weights> = {
  html: 12_000,
  css: 15_000,
  js: 3_000,
  fonts: 90_000,
  fontFiles: 2,
  picturesAboveFold: 30_000,
  total: 130_000,
  requests: 9,
};
