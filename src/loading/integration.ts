import type { AstroIntegration } from 'astro';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CheckResult } from '../authoring/check/check.ts';

declare global {
  // Astro types the hooks of others by this name: see https://docs.astro.build/en/reference/integrations-reference/
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Astro {
    interface IntegrationHooks {
      /** Resolves once the check has found no error; a build stops on one. */
      'content:checked': () => Promise<void>;
    }
  }
}

/** Checks the content below `root` while Astro reads it: the report of its errors, empty when there is none. */
async function reportBeside(root: string): Promise<string> {
  const workerData = { root, hasColours: process.stdout.isTTY };
  const thread = new Worker(new URL('./content-errors.ts', import.meta.url), { workerData });
  const [report] = (await once(thread, 'message')) as [string];
  return report;
}

/**
 * Checks the whole content as Astro reads it: a build stops on any error, before a page is made, with all of them at once
 * and exit code 1; the development server tells them, in the terminal and over the page, again each time a file of the
 * content is saved, and goes on.
 */
export function contentCheck(): AstroIntegration {
  let checked = Promise.resolve();
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command === 'dev' || command === 'preview') return;
        checked = reportBeside(fileURLToPath(config.root)).then((report) => {
          if (!report) return;
          logger.error(`\n${report}`);
          if (command === 'build') process.exit(1);
        });
      },
      'content:checked': () => checked,
      'astro:build:start': () => checked,
      'astro:server:setup': async ({ server, logger }) => {
        const { contentErrors } = await import('./content-errors.ts');
        const { terminalReport } = await import('../authoring/check/reporters/terminal.ts');
        const { overlayError } = await import('./overlay.ts');
        const { root } = server.config;
        let last: CheckResult;
        const check = () => {
          last = contentErrors(root);
          if (last.errors > 0) logger.error(`\n${terminalReport(last, process.stdout.isTTY)}`);
        };
        const show = () => {
          const err = overlayError(last, root);
          if (err) server.ws.send({ type: 'error', err });
        };
        check();
        server.ws.on('connection', show);
        for (const event of ['add', 'change', 'unlink']) {
          server.watcher.on(event, (path: string) => {
            if (!path.includes('/src/content/')) return;
            const wasWrong = last.errors > 0;
            check();
            if (wasWrong && last.errors === 0) server.ws.send({ type: 'full-reload' });
            show();
          });
        }
      },
    },
  };
}
