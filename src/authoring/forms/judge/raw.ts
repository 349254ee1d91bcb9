/* What stands for hast-util-raw in a browser: it weighs a third of the rules, and comes once a text holds a tag. */
import type { raw as Raw } from 'hast-util-raw';

let loaded: typeof Raw | undefined;

/** Loads what reads HTML, for a text that may hold some. @throws when the network does not answer */
export async function loadRaw(): Promise<void> {
  loaded ??= (await import('hast-util-raw')).raw;
}

/** @throws when `loadRaw` has not ended */
export const raw: typeof Raw = (...given) => {
  if (!loaded) throw new Error('hast-util-raw is not loaded');
  return loaded(...given);
};
