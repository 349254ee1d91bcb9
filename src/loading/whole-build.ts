import type { AstroIntegration } from 'astro';
import { renameSync, rmSync } from 'node:fs';

/** Builds beside the folder of the site, and puts it there once whole: a build that fails leaves the former. Comes last. */
export function wholeBuild(): AstroIntegration {
  let site: URL;
  return {
    name: 'whole-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        site = config.outDir;
        if (command === 'build') updateConfig({ outDir: new URL(`${site.href.slice(0, -1)}.partiel/`) });
      },
      'astro:build:done': ({ dir }) => {
        rmSync(site, { recursive: true, force: true });
        renameSync(dir, site);
      },
    },
  };
}
