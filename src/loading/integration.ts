import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { findProblems } from './problems.ts';
import { formatProblems } from './report.ts';

/**
 * Reads the whole content before Astro does: a build stops on any mistake, with all of them at once and exit code 1;
 * the development server tells them and goes on.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const problems = findProblems(fileURLToPath(config.root));
        if (problems.length === 0) return;
        logger.error(formatProblems(problems));
        if (command === 'build') process.exit(1);
      },
    },
  };
}
