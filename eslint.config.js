import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/', 'apercu/', 'apercu-local/'] },
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
  {
    files: ['src/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['**/e2e/*'] }] },
  },
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
  {
    files: ['src/authoring/forms/Preview.astro'],
    rules: {
      // A frame that scrolls takes the focus, or the keyboard could not scroll it.
      'astro/jsx-a11y/no-noninteractive-tabindex': 'off',
    },
  },
);
