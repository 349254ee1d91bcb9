import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent, type CheckResult } from '../authoring/check/check.ts';
import { terminalReport } from '../authoring/check/reporters/terminal.ts';
import { overlayError } from './overlay.ts';

/**
 * Checks the whole content: a build stops on any error, before Astro reads an entry, with all of them at once; the
 * development server tells them, in the terminal and over the page, again each time a file of the content is saved, and
 * goes on.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command === 'dev' || command === 'preview') return;
        const result = checkContent(fileURLToPath(config.root));
        if (result.errors === 0) return;
        logger.error(`\n${terminalReport(result, process.stdout.isTTY)}`);
        if (command === 'build') throw new Error('Le contenu a des erreurs : corrigez-les, puis relancez.');
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        let last: CheckResult;
        const check = () => {
          last = checkContent(root);
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
