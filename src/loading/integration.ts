import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent, type CheckResult } from '../authoring/check/check.ts';
import { terminalReport } from '../authoring/check/reporters/terminal.ts';
import { overlayError } from './overlay.ts';

/** Logs the errors of the content below `root`, with the number of its warnings, and gives them. */
function tellErrors(root: string, logger: AstroIntegrationLogger): CheckResult {
  const { files, errors, warnings } = checkContent(root);
  for (const file of files) file.messages = file.messages.filter(({ fatal }) => fatal);
  const result = { files: files.filter(({ messages }) => messages.length > 0), errors, warnings };
  if (errors > 0) logger.error(`\n${terminalReport(result, process.stdout.isTTY)}`);
  return result;
}

/**
 * Checks the whole content before Astro reads it: a build stops on any error, with all of them at once and exit code
 * 1; the development server tells them, in the terminal and over the page, again each time a file of the content is
 * saved, and goes on.
 */
export function contentCheck(): AstroIntegration {
  let last: CheckResult;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        last = tellErrors(fileURLToPath(config.root), logger);
        if (last.errors > 0 && command === 'build') process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        const show = () => {
          const err = overlayError(last, root);
          if (err) server.ws.send({ type: 'error', err });
        };
        const check = (path: string) => {
          if (!path.includes('/src/content/')) return;
          const wasWrong = last.errors > 0;
          last = tellErrors(root, logger);
          if (wasWrong && last.errors === 0) server.ws.send({ type: 'full-reload' });
          show();
        };
        server.ws.on('connection', show);
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, check);
      },
    },
  };
}
