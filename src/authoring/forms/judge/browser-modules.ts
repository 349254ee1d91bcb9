import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What the rules of the check import and no browser has → what stands for it there. */
const replacements: Record<string, string> = {
  satteri: beside('parser.ts'),
  'node:fs': beside('no-files.ts'),
  'node:child_process': beside('no-files.ts'),
  'temporal-polyfill': beside('temporal.ts'),
  'node:path': 'pathe',
};

/** Lets the very rules of the check run in the forms, under `npm start` too. */
export const checkInBrowser = (): Plugin => ({
  name: 'check-in-browser',
  enforce: 'pre',
  config: () => ({
    environments: { client: { define: { 'process.env': '{}' } } },
    optimizeDeps: { include: ['pathe', 'temporal-polyfill'] },
  }),
  resolveId(id, importer) {
    const replacement = this.environment.name === 'client' ? replacements[id] : undefined;
    // What stands for a module may load it.
    return replacement && replacement !== importer
      ? this.resolve(replacement, importer, { skipSelf: true })
      : undefined;
  },
});
