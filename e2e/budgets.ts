import type { Weights } from './weights.ts';

/**
 * Gzipped bytes of the scripts of the forms of /contribuer/, which no other page loads: with the page; then as one asks to
 * check the text (the rules of the check, the renderer, parse5 and what they know of the content), and as one pastes a page.
 */
export const formScripts = { withThePage: 7_300, onCheck: 225_000, onPaste: 114_000 };

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
