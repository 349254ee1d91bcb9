import './src/node-version.js';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkInBrowser } from './src/authoring/forms/judge/browser-modules.ts';
import { cardsWithPages } from './src/loading/cards-with-pages.ts';
import { contentIsData } from './src/loading/content-is-data.ts';
import { contentCheck } from './src/loading/integration.ts';
import { contentSecurityPolicy } from './src/security.ts';
import { deployment } from './src/site.ts';
import { identityFiles } from './src/styles/identity.ts';
import { isInlined } from './src/styles/large-pictures.ts';
import { postcssPlugins } from './src/styles/postcss.ts';
import { unusedPictures } from './src/loading/unused-pictures.ts';
import { wholeBuild } from './src/loading/whole-build.ts';

// No network call at build: see https://astro.build/telemetry/
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const isSmall = /\/(?:output-names|plain|hidden-signs|file-name|plain-words|script\/fields|french)\.ts$/;

export default defineConfig({
  site: deployment.url.href,
  base: deployment.base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [
    contentCheck(),
    mdx(),
    sitemap({ filter: (page) => !page.endsWith('/404/') }),
    cardsWithPages(),
    unusedPictures(),
    wholeBuild(),
  ],
  markdown: { syntaxHighlight: false },
  // Seven times quicker than sharp's own effort (4), for files 8 % larger and still a third smaller than WebP.
  image: { service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } } },
  security: { csp: contentSecurityPolicy },
  // Editors complete front matter from the schemas: see .vscode/settings.json.
  experimental: { contentIntellisense: true },
  // A page is written while others are made: a fifth less time at 10 000 posts. The few rules of one kind of page come with
  // it: as a file of their own, they keep a phone waiting for a connection, some 150 ms.
  build: { inlineStylesheets: 'auto', concurrency: 8 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [contentIsData(), checkInBrowser()],
    build: {
      // Scripts copy code whose licences ask to be shown with it.
      license: { fileName: 'licences.txt' },
      // Browsers of May 2024 and later, « widely available » in the words of https://web.dev/baseline
      cssTarget: ['chrome124', 'firefox125', 'safari17.4'],
      assetsInlineLimit: isInlined,
      // Small modules that a form shares with what it loads later are one file: a phone asks for each apart.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: isSmall }] } } },
    },
    css: { postcss: { plugins: postcssPlugins } },
    resolve: { alias: identityFiles(deployment.hasStateBrand) },
  },
});
