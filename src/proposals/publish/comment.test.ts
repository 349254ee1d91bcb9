import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addedPage, changedPage, error, manifest, preview } from './comment.fixture.ts';
import { previewComment } from './comment.ts';
import type { Manifest } from './manifest.ts';

const commentOf = (changes: Partial<Manifest>, place = preview) =>
  previewComment(manifest(changes), place).replaceAll(/[\u00a0\u2060]/g, ' ');

test('when all is well the comment is short', () => {
  assert.equal(
    commentOf({ pages: [addedPage, changedPage] }),
    `<!-- apercu -->

**[L’aperçu de votre proposition est en ligne](https://etalab.github.io/programme10pourcent-site/apercu/pr-12/)** (version 0123456). La vérification ne trouve rien à corriger, merci !

### Ce qui change

**2 pages changent** (1 nouvelle, 1 modifiée).

| Page | État | Change à l’œil |
| --- | --- | --- |
| [Atelier de mai](https://etalab.github.io/programme10pourcent-site/apercu/pr-12/actualites/atelier-de-mai/) | nouvelle |  |
| [KALLM](https://etalab.github.io/programme10pourcent-site/apercu/pr-12/projets/kallm/) | modifiée | rien |

Les images de ces pages, avant et après, sont dans le fichier « apercu » au bas de [cette exécution](https://github.com/etalab/programme10pourcent-site/actions/runs/1), dossier « captures ».
`,
  );
});

test('an error is told at its place, with its fix and the editor of the contributor’s branch', () => {
  const comment = commentOf({ isBuilt: false, diagnostics: [error] });
  assert.match(comment, /^<!-- apercu -->\n\n\*\*L’aperçu de votre proposition n’est pas encore prêt\*\*/);
  assert.match(comment, /### À corriger : 1 erreur\n/);
  assert.ok(
    comment.includes(
      '- `src/content/actualites/atelier-de-mai.md`, ligne 3, colonne 7 : « `12 mai` » n’est pas une date. **Écrivez « `2027-05-12` ».** [Corriger dans GitHub](https://github.com/camille/programme10pourcent-site/edit/atelier-de-mai/src/content/actualites/atelier-de-mai.md#L3)',
    ),
  );
  assert.doesNotMatch(comment, /Ce qui change/);
});

test('the editor is that of the server where the repository is', () => {
  const comment = commentOf({ diagnostics: [error] }, { ...preview, repository: 'https://git.exemple.fr/etalab/site' });
  assert.match(comment, /\(https:\/\/git\.exemple\.fr\/camille\/programme10pourcent-site\/edit\//);
});

test('a file has ten messages at most, does not hide another, and what is left out is counted', () => {
  const other = { ...error, file: 'src/content/pages/autre.md' };
  const comment = commentOf({ diagnostics: [...Array<typeof error>(30).fill(error), other] });
  assert.equal(comment.match(/^- `src/gm)?.length, 11);
  assert.match(comment, /pages\/autre.md`[^]*… et 20 autres erreurs, à lire dans/);
});

test('an address that would be lost is an error, with the lines to add', () => {
  const comment = commentOf({ lostPaths: [{ path: '/projets/insee/', target: '/projets/cartiflette/' }] });
  assert.match(comment, /### À corriger : 1 adresse sans réponse/);
  assert.ok(comment.includes('```yaml\n- from: /projets/insee/\n  to: /projets/cartiflette/\n```'));
  assert.ok(comment.includes('/edit/atelier-de-mai/src/content/redirections.yaml)'));
  assert.match(comment, /Il reste quelque chose à corriger/);
});

test('what was written and the home page stand in view, the rest is folded', () => {
  const other = (path: string) => ({ ...changedPage, isOwn: false, path, title: path });
  const [inView, ...folds] = commentOf({ pages: [addedPage, ...['/', '/contact/', '/projets/'].map(other)] }).split(
    '<details>',
  );
  assert.match(inView!, /\*\*4 pages changent\*\* \(1 nouvelle, 3 modifiées\)[^]*Atelier de mai/);
  assert.doesNotMatch(inView!, /contact|projets/);
  assert.match(folds.join(), /^<summary>2 autres pages<\/summary>[^]*contact[^]*projets/);
});

test('only a page of the published preview is linked to', () => {
  const pages = [{ ...changedPage, path: '/ailleurs/', title: 'Ailleurs' }];
  assert.match(commentOf({ pages }), /^\| Ailleurs \|/m);
});

test('no page, no former site, other styles and code are said', () => {
  assert.match(commentOf({}), /Aucune page du site ne change\.\n$/);
  assert.match(commentOf({ pages: [addedPage], hasBase: false }), /site d’avant n’a pas pu être construit/);
  const restyled = commentOf({ restyled: { count: 45, seen: 10 }, touchesCode: true });
  assert.match(restyled, /: 45 pages peuvent avoir changé, 10 regardées\. Cette proposition touche au code\./);
});
