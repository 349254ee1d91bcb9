import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatProblems } from './report.ts';

it('a report without a problem says that the content is valid', () =>
  assert.equal(formatProblems([]), 'Contenu valide.'));

it('a report gives the file, the key and the mistake, one a line, then their number', () => {
  const problem = { file: 'src/content/actualites/bilan.md', message: 'manque' };
  assert.equal(formatProblems([problem]), 'src/content/actualites/bilan.md manque\n\n1 erreur dans le contenu.');
  assert.equal(
    formatProblems([
      problem,
      { ...problem, path: ['images', 0], message: 'attend un texte' },
      { ...problem, path: [] },
    ]),
    `src/content/actualites/bilan.md manque
src/content/actualites/bilan.md : « images.0 » attend un texte
src/content/actualites/bilan.md manque

3 erreurs dans le contenu.`,
  );
});
