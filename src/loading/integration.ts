import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../authoring/check/check.ts';
import { terminalReport } from '../authoring/check/reporters/terminal.ts';

/** Logs the errors of the content below `root`, without its warnings, and tells whether there are any. */
function tellErrors(root: string, logger: AstroIntegrationLogger): boolean {
  const { files, errors } = checkContent(root);
  for (const file of files) file.messages = file.messages.filter(({ fatal }) => fatal);
  if (errors > 0) logger.error(`\n${terminalReport({ files, errors, warnings: 0 }, process.stdout.isTTY)}`);
  return errors > 0;
}

/**
 * Checks the whole content before Astro reads it: a build stops on any error, with all of them at once and exit code
 * 1; the development server tells them, again each time a file of the content is saved, and goes on.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const isWrong = tellErrors(fileURLToPath(config.root), logger);
        if (isWrong && command === 'build') process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = (path: string) => {
          if (path.includes('/src/content/')) tellErrors(server.config.root, logger);
        };
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, tell);
      },
    },
  };
}
