import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkContent } from '../authoring/check/check.ts';
import { headers, withHeader, withProject, type Files } from '../authoring/check/project.fixture.ts';
import { overlayError } from './overlay.ts';

const overlayOf = (files: Files) =>
  withProject(files, (root) => ({ root, error: overlayError(checkContent(root), root) }));

it('overlayError tells the first error with its place and its remedy, then all of them', () => {
  const text = withHeader(`${headers.post}\nkind: <b>"atelie`, '[A](/rien/)');
  const { root, error } = overlayOf({ 'actualites/bilan.md': text });
  assert.match(
    error!.message,
    /^src\/content\/actualites\/bilan\.md:5:7\nLa valeur « &lt;b>&quot;atelie » n’est pas permise/,
  );
  assert.match(error!.hint, /^Choisissez parmi/);
  assert.deepEqual(error!.loc, { file: `${root}/src/content/actualites/bilan.md`, line: 5, column: 7 });
  assert.match(error!.stack, /La page « \/rien\/ »[^]*2 erreurs/);
});

it('overlayError has nothing to show without an error', () => assert.equal(overlayOf({}).error, undefined));
