import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/**
 * The rooms of src/, each with those that it may know; `npm run docs` makes a table of them in docs/architecture.md. The files at the root of src/
 * (site.ts, routes.ts …) are known by all rooms but the one that holds the right to write, which knows two.
 */
export const rooms = {
  schemas: {
    knows: [],
    does: 'what an entry may hold, with French labels and messages; no Astro',
  },
  markdown: {
    knows: ['schemas'],
    does: 'from a text to blocks of HTML and components, and nothing else',
  },
  catalogue: {
    knows: ['schemas', 'markdown', 'content'],
    does: 'what is derived from the entries: seasons, neighbours, counts',
  },
  components: {
    knows: ['catalogue', 'markdown', 'schemas', 'plates'],
    does: 'what pages are built from',
  },
  layouts: {
    knows: ['components', 'catalogue', 'styles', 'cards'],
    does: 'the page shell, and what several pages are laid out by',
  },
  pages: {
    knows: [
      'layouts',
      'components',
      'charts',
      'catalogue',
      'schemas',
      'styles',
      'feeds',
      'forms',
      'plates',
      'datasets',
      'calendar',
      'search',
      'cards',
    ],
    does: 'one file an address: its data, and what it shows',
  },
  styles: {
    knows: [],
    does: 'parts of DSFR, our rules, the two identities',
  },
  plates: {
    knows: [],
    does: 'the drawing of each project',
  },
  charts: {
    knows: ['catalogue', 'schemas', 'styles'],
    does: 'figures drawn from the catalogue',
  },
  loading: {
    knows: ['check', 'entry-files', 'markdown', 'schemas'],
    does: 'from files to Astro’s collections, once checked',
  },
  'formats/feeds': {
    knows: ['catalogue', 'markdown', 'components'],
    does: 'the news as RSS and as JSON Feed',
  },
  'formats/datasets': {
    knows: ['catalogue', 'schemas'],
    does: 'the records as CSV and JSON, with what describes them',
  },
  'formats/calendar': {
    knows: ['catalogue', 'schemas'],
    does: 'the events as iCalendar',
  },
  'formats/cards': {
    knows: ['catalogue', 'components', 'plates', 'schemas'],
    does: 'the share images of the pages, drawn at build',
  },
  'formats/search': {
    knows: ['catalogue', 'markdown', 'schemas', 'styles'],
    does: 'what the search knows of each page, and how it answers',
  },
  'authoring/entry-files': {
    knows: ['schemas'],
    does: 'a content file as text: read it, split it, write it, name it',
  },
  'authoring/check': {
    knows: ['entry-files', 'markdown', 'catalogue', 'schemas'],
    does: 'what is wrong in the content, and how to fix it',
  },
  'authoring/forms': {
    knows: ['check', 'entry-files', 'markdown', 'catalogue', 'schemas', 'styles'],
    does: 'the forms of /contribuer/',
  },
  'authoring/new': {
    knows: ['check', 'entry-files', 'catalogue', 'schemas'],
    does: '`npm run new`',
  },
  'authoring/docs': {
    knows: ['entry-files', 'schemas'],
    does: '`npm run docs`',
  },
  'proposals/report': {
    knows: ['publish', 'check', 'catalogue', 'schemas'],
    does: 'builds a pull request, compares it with what it starts from',
  },
  'proposals/publish': {
    knows: [],
    does: 'publishes the site and the previews, writes the comment',
  },
};

const nameOf = (room) => room.split('/').at(-1);
const names = Object.keys(rooms).map(nameOf);

const noTests = { group: ['**/e2e/*'], message: 'The site does not know its end-to-end tests.' };

/** Refuses, in each room, what comes from a room that it may not know. Tests may know all. */
const walls = Object.entries(rooms).map(([room, { knows }]) => {
  const unknown = [...names, 'content'].filter((name) => name !== nameOf(room) && !knows.includes(name));
  const message = `${room}/ may know ${knows.join(', ') || 'no other room'}: see "rooms" in eslint.config.js.`;
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
  { ignores: ['dist/', '*.partiel/', '.astro/', 'test-results/', 'apercu/'] },
  js.configs.recommended,
  typescript.configs.strict,
  astro.configs['flat/recommended'],
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
);
