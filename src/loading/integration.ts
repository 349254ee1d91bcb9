import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { findProblems } from './problems.ts';
import { formatProblems } from './report.ts';

/**
 * Reads the whole content before Astro does: a build stops on any mistake, with all of them at once; the development
 * server tells them and goes on.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        const problems = findProblems(fileURLToPath(config.root));
        if (problems.length === 0) return;
        const report = formatProblems(problems);
        if (process.argv.includes('build')) {
          throw new Error(report);
        }
        logger.error(report);
      },
    },
  };
}
