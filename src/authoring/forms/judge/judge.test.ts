import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '../../check/content.ts';
import { mistakes } from '../../check/mistakes.fixture.ts';
import { withProject, type Files } from '../../check/project.fixture.ts';
import { rules } from '../../check/rules/index.ts';
import { typeset } from '../../../schemas/typography.ts';
import { judgeAmong } from './browser.fixture.ts';
import { knownEntry } from './known.ts';
import { formRules } from './rules.ts';

/** What the check and the judge say of each entry that some changes touch. */
const saidOf = (changes: Files) =>
  withProject(changes, (root) => {
    const content = readContent(root);
    const touched = content.entries.filter(({ collection, file }) => collection && file.path.slice(12) in changes);
    return touched.map((entry) => {
      const others = content.entries.filter((other) => other !== entry && other.value !== undefined);
      const judge = judgeAmong({
        entries: others.map(({ collection, id, file, value }) => {
          const known = { id, path: file.path, value };
          return collection ? knownEntry({ collection, ...known }) : known;
        }),
        pictures: content.files,
      });
      const findings = formRules
        .filter(({ severity }) => severity !== 'warning')
        .flatMap((rule) => [...rule.check(content)])
        .filter((finding) => finding.entry === entry);
      return {
        check: findings.map(({ message, fix }) => typeset(`${message} ${fix}`)),
        judge: judge(entry.collection!, entry.file.path, entry.text, []).faults.map(({ text }) => text),
      };
    });
  });

describe('the judge of a form says what the check says, with the parser of a browser', () => {
  for (const [what, changes] of mistakes) {
    it(what, () => {
      for (const { check, judge } of saidOf(changes)) assert.deepEqual(judge, check);
    });
  }
});

it('every error of the check is judged in a form, save those that its fields or its author cannot make', () => {
  const elsewhere = [
    // Asked by the inputs.
    ...['cle-inconnue', 'cle-manquante', 'date', 'valeur-inconnue', 'valeur', 'adresse-forme', 'adresse-prise'],
    // Of files that a form does not write.
    ...[
      'rangement',
      'nom-de-fichier',
      'fichier-fixe',
      'en-tete',
      'yaml',
      'chiffre-accueil',
      'redirection',
      'lignee',
      'adresse-perdue',
    ],
    // Pictures are made anew by the form.
    ...['image-lourde', 'image-illisible'],
  ];
  const judged = formRules.map(({ id }) => id);
  const errors = rules.filter(({ severity }) => severity !== 'warning').map(({ id }) => id);
  assert.deepEqual(
    errors.filter((id) => !judged.includes(id) && !elsewhere.includes(id)),
    [],
  );
});
