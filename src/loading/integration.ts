import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent, type CheckResult } from '../authoring/check/check.ts';
import { terminalReport } from '../authoring/check/reporters/terminal.ts';

const errorsOnly = ({ files, errors }: CheckResult): CheckResult => {
  for (const file of files) file.messages = file.messages.filter(({ fatal }) => fatal);
  return { files, errors, warnings: 0 };
};

/**
 * Checks the whole content before Astro reads it: a build stops on any error, with all of them at once and exit code
 * 1; the development server tells them, again each time a file of the content is saved, and goes on.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const result = errorsOnly(checkContent(fileURLToPath(config.root)));
        if (result.errors === 0) return;
        logger.error(`\n${terminalReport(result, process.stdout.isTTY)}`);
        if (command === 'build') process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = (path: string) => {
          if (!path.includes('/src/content/')) return;
          const result = errorsOnly(checkContent(server.config.root));
          if (result.errors > 0) logger.error(`\n${terminalReport(result, process.stdout.isTTY)}`);
        };
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, tell);
      },
    },
  };
}
