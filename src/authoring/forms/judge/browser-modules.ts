import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What the rules of the check import and no browser has → what stands for it there. */
const replacements: Record<string, string> = {
  satteri: fileURLToPath(new URL('parser.ts', import.meta.url)),
  'node:path': 'pathe',
  'node:path/posix': 'pathe',
};

/** Lets the very rules of the check run in the forms. */
export const checkInBrowser = (): Plugin => ({
  name: 'check-in-browser',
  enforce: 'pre',
  resolveId(id, importer) {
    const replacement = this.environment.name === 'client' ? replacements[id] : undefined;
    return replacement && this.resolve(replacement, importer, { skipSelf: true });
  },
});
