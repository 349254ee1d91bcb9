import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewComment } from './comment.ts';
import { addedPage, changedPage, error, manifest, preview } from './comment.fixture.ts';

const readable = (comment: string) => comment.replaceAll(/[\u00a0\u2060]/g, ' ');

test('when all is well the comment is short', () => {
  const comment = previewComment(manifest({ pages: [addedPage, changedPage] }), preview);
  assert.equal(
    readable(comment),
    `<!-- apercu -->

**[L’aperçu de votre proposition est en ligne](https://etalab.github.io/programme10pourcent-site/apercu/pr-12/)** (version 0123456). La vérification ne trouve rien à corriger, merci !

### Ce qui change

**2 pages changent** (1 nouvelle, 1 modifiée).

| Page | État | Poids | Ce qui change à l’œil |
| --- | --- | --- | --- |
| [Atelier de mai](https://etalab.github.io/programme10pourcent-site/apercu/pr-12/actualites/atelier-de-mai/) | nouvelle | 41 ko | page nouvelle |
| [KALLM](https://etalab.github.io/programme10pourcent-site/apercu/pr-12/projets/kallm/) | modifiée | 40,1 ko → 42,4 ko | 4 % (téléphone), moins de 1 % (ordinateur) |

Les images de ces pages, avant, après et la différence, sont dans le fichier « apercu » au bas de [cette exécution](https://github.com/etalab/programme10pourcent-site/actions/runs/1), dossier « captures ».

---

Pour relire : ouvrez les pages ci-dessus dans l’aperçu, puis les [fichiers modifiés](https://github.com/etalab/programme10pourcent-site/pull/12/files), **Review changes**, **Approve**. Une fois la proposition fusionnée (**Merge**), le site se met à jour et l’aperçu disparaît.
`,
  );
});

test('an error is told at its place, with its fix and the editor of the contributor’s branch', () => {
  const comment = readable(
    previewComment(manifest({ isBuilt: false, diagnostics: [error] }), { ...preview, paths: new Set() }),
  );
  assert.match(comment, /^<!-- apercu -->\n\n\*\*L’aperçu de votre proposition n’est pas encore prêt\*\*/);
  assert.match(comment, /### À corriger : 1 erreur\n/);
  assert.ok(
    comment.includes(
      '- `src/content/actualites/atelier-de-mai.md`, ligne 3, colonne 7 : « `12 mai` » n’est pas une date. **Écrivez « `2027-05-12` ».** [Corriger dans GitHub](https://github.com/camille/programme10pourcent-site/edit/atelier-de-mai/src/content/actualites/atelier-de-mai.md#L3)',
    ),
  );
  assert.doesNotMatch(comment, /Ce qui change|Approve/);
});

test('a former preview that still stands is told when the new one fails', () => {
  const failed = (hasFormer: boolean) =>
    previewComment(manifest({ isBuilt: false }), { ...preview, paths: new Set(), hasFormer });
  assert.match(failed(true), /journal de la construction.*L’\[aperçu précédent\]/);
  assert.doesNotMatch(failed(false), /aperçu précédent/);
});

test('the editor is that of the server where the repository is', () => {
  const repository = 'https://git.exemple.fr/etalab/site';
  const comment = previewComment(manifest({ diagnostics: [error] }), { ...preview, repository });
  assert.match(comment, /\(https:\/\/git\.exemple\.fr\/camille\/programme10pourcent-site\/edit\//);
});

test('warnings are folded and do not forbid the publication', () => {
  const comment = readable(previewComment(manifest({ diagnostics: [{ ...error, severity: 'warning' }] }), preview));
  assert.match(comment, /<details><summary>1 avertissement, qui n’empêche rien/);
  assert.match(comment, /ne trouve rien à corriger/);
});

test('what the comment has no room for is counted, one or several', () => {
  for (const [count, words] of [
    [41, '1 autre erreur,'],
    [42, '2 autres erreurs,'],
  ] as const) {
    const diagnostics = Array.from({ length: count }, (_, rank) => ({
      ...error,
      file: `src/content/pages/${rank}.md`,
    }));
    assert.match(readable(previewComment(manifest({ diagnostics }), preview)), new RegExp(`… et ${words} à lire dans`));
  }
});

test('a file has ten messages at most, and does not hide another', () => {
  const other = { ...error, file: 'src/content/pages/autre.md' };
  const diagnostics = [...Array.from({ length: 30 }, () => error), other];
  const comment = readable(previewComment(manifest({ diagnostics }), preview));
  assert.equal(comment.match(/^- `src/gm)?.length, 11);
  assert.match(comment, /`src\/content\/pages\/autre\.md`[^]*… et 20 autres erreurs, à lire dans/);
});

test('a picture has no editor: its folder is where one fixes it', () => {
  const picture = { ...error, file: 'src/content/actualites/IMG 2041.JPG', line: undefined, column: undefined };
  const comment = previewComment(manifest({ diagnostics: [picture] }), preview);
  assert.match(comment, /\[Ouvrir son dossier dans GitHub\]\([^)]*\/tree\/atelier-de-mai\/src\/content\/actualites\)/);
  assert.doesNotMatch(comment, /\/edit\/[^)]*JPG/);
});

test('an address that would be lost is an error, with the lines to add', () => {
  const lostPaths = [{ path: '/projets/insee/', target: '/projets/cartiflette/' }];
  const comment = readable(previewComment(manifest({ lostPaths }), preview));
  assert.match(comment, /### À corriger : 1 adresse ne répondrait plus/);
  assert.ok(comment.includes('```yaml\n- from: /projets/insee/\n  to: /projets/cartiflette/\n```'));
  assert.ok(comment.includes('/edit/atelier-de-mai/src/content/redirections.yaml)'));
  assert.match(comment, /Il reste quelque chose à corriger/);
});

test('what was written and the home page stand in view, the rest is folded by section', () => {
  const other = (path: string) => ({ ...changedPage, isOwn: false, path, title: path });
  const paths = ['/', '/projets/', '/projets/page-2/', '/contact/', '/programme/'];
  const comment = readable(previewComment(manifest({ pages: [addedPage, ...paths.map(other)] }), preview));
  const [inView, ...folds] = comment.split('<details>');
  assert.match(inView!, /\*\*6 pages changent\*\* \(1 nouvelle, 5 modifiées\)[^]*Atelier de mai/);
  assert.doesNotMatch(inView!, /contact|projets/);
  assert.deepEqual(
    folds.map((fold) => /<summary>(.*)<\/summary>/.exec(fold)?.[1]),
    ['/projets/ : 2 pages', 'Ailleurs : 2 pages'],
  );
});

test('only a page of the published preview is linked to', () => {
  const pages = [
    { ...changedPage, path: '/ailleurs/', title: 'Ailleurs' },
    { ...changedPage, change: 'removed' as const, title: 'Retirée' },
  ];
  const comment = previewComment(manifest({ pages }), preview);
  assert.match(comment, /^\| Ailleurs \|/m);
  assert.match(comment, /^\| Retirée \| retirée/m);
});

test('no page, no former site and reviewers are said', () => {
  const said = (...parameters: Parameters<typeof previewComment>) => readable(previewComment(...parameters));
  assert.match(said(manifest(), preview), /Aucune page du site ne change[^]*Pour relire : parcourez l’aperçu, puis/);
  assert.match(
    said(manifest({ pages: [addedPage], hasBase: false }), preview),
    /site d’avant n’a pas pu être construit/,
  );
  const reviewers = ['@etalab/programme10', '@camille'];
  assert.match(said(manifest(), { ...preview, reviewers }), /Peuvent relire : etalab\/programme10, camille\. /);
});
