import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { report } from '../../check/check.ts';
import { readContent } from '../../check/content.ts';
import { mistakes } from '../../check/mistakes.fixture.ts';
import { withProject, type Files } from '../../check/project.fixture.ts';
import { rules } from '../../check/rules/index.ts';
import { browser } from './browser.fixture.ts';

const isJudged = ({ inBrowser }: (typeof rules)[number]) => inBrowser;

/** What two readings of the same rules say of the files that some changes touch. */
const saidOf = (changes: Files) =>
  withProject(changes, (root) =>
    [
      { read: readContent, tell: report, all: rules },
      { read: browser.readContent, tell: browser.report, all: browser.rules },
    ].map(({ read, tell, all }) =>
      tell(read(root), '', all.filter(isJudged))
        .files.flatMap(({ path, messages }) => messages.map(({ line, reason }) => `${path}:${line} ${reason}`))
        .sort(),
    ),
  );

describe('a form says what the check says, with the parser of a browser', () => {
  for (const [what, changes] of mistakes) {
    it(what, () => {
      const [site, form] = saidOf(changes);
      assert.deepEqual(form, site);
    });
  }
});

it('every error of the check is judged in a form, save those that its fields or its author cannot make', () => {
  const elsewhere = [
    // Asked by the inputs.
    ...['cle', 'valeur', 'adresse'],
    // Of files that a form does not write, or whose pictures it makes anew.
    ...['rangement', 'en-tete', 'redirection'],
    ...['image-absente', 'image-illisible'],
  ];
  const unjudged = rules.filter((rule) => !isJudged(rule)).map(({ id }) => id);
  assert.deepEqual(
    unjudged.filter((id) => !elsewhere.includes(id)),
    [],
  );
});
