import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/**
 * The rooms of src/, each with those that it may know: the arrows of docs/architecture.md. The files at the root of src/
 * (site.ts, routes.ts …) are known by all rooms but the one that holds the right to write, which knows two.
 */
export const rooms = {
  schemas: [],
  markdown: ['schemas'],
  catalogue: ['schemas', 'markdown', 'content'],
  components: ['catalogue', 'markdown', 'schemas', 'plates', 'styles'],
  layouts: ['components', 'charts', 'catalogue', 'schemas', 'styles', 'plates', 'cards'],
  pages: [
    'layouts',
    'components',
    'charts',
    'catalogue',
    'feeds',
    'forms',
    'plates',
    'datasets',
    'calendar',
    'search',
    'cards',
  ],
  styles: [],
  plates: [],
  charts: ['catalogue', 'schemas', 'styles'],
  loading: ['check', 'entry-files', 'markdown', 'schemas'],
  'formats/feeds': ['catalogue', 'markdown', 'components'],
  'formats/datasets': ['catalogue', 'schemas'],
  'formats/calendar': ['catalogue', 'schemas'],
  'formats/cards': ['catalogue', 'components', 'plates', 'schemas'],
  'formats/search': ['catalogue', 'markdown', 'schemas', 'styles'],
  'authoring/entry-files': ['schemas'],
  'authoring/check': ['entry-files', 'markdown', 'catalogue', 'schemas'],
  'authoring/forms': ['check', 'entry-files', 'markdown', 'catalogue', 'schemas', 'styles'],
  'authoring/new': ['check', 'entry-files', 'catalogue', 'schemas'],
  'authoring/docs': ['check', 'entry-files', 'schemas'],
  'proposals/report': ['publish', 'check', 'catalogue', 'schemas'],
  'proposals/publish': [],
};

const nameOf = (room) => room.split('/').at(-1);
const names = Object.keys(rooms).map(nameOf);

const noTests = { group: ['**/e2e/*'], message: 'The site does not know its end-to-end tests.' };

/** Refuses, in each room, what comes from a room that it may not know. Tests may know all. */
const walls = Object.entries(rooms).map(([room, known]) => {
  const unknown = [...names, 'content'].filter((name) => name !== nameOf(room) && !known.includes(name));
  const message = `${room}/ may know ${known.join(', ') || 'no other room'}: see "rooms" in eslint.config.js.`;
  const patterns = [
    { regex: `^(?:\\.\\./)+(?:(?:authoring|formats|proposals)/)?(?:${unknown.join('|')})/`, message },
    noTests,
  ];
  if (room === 'proposals/publish') {
    patterns.push({ regex: '^\\.\\./\\.\\./(?!(?:output-names|pull-request)\\.ts$)', message });
  }
  return {
    files: [`src/${room}/**`],
    ignores: ['**/*.{test,fixture}.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/', 'apercu/'] },
  js.configs.recommended,
  typescript.configs.strict,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    rules: {
      // The compiler already knows which names exist, those of Astro files included.
      'no-undef': 'off',
      // `!` follows a check that the compiler cannot see, such as an entry that the content check requires.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['src/**'], rules: { 'no-restricted-imports': ['error', { patterns: [noTests] }] } },
  walls,
  {
    files: ['**/*.astro'],
    rules: {
      // Safari reads a list without markers as plain text: https://bugs.webkit.org/show_bug.cgi?id=170179
      'astro/jsx-a11y/no-redundant-roles': [
        'error',
        { ul: ['list'], ol: ['list'], header: ['banner'], footer: ['contentinfo'] },
      ],
    },
  },
  {
    files: ['src/components/MainMenu.astro'],
    rules: {
      // A popover gives the focus to what is marked so when it opens; a closed one does not.
      'astro/jsx-a11y/no-autofocus': 'off',
    },
  },
);
