import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../check.ts';
import { fixFiles } from '../fix.ts';
import { headers, withHeader, withProject } from '../project.fixture.ts';

const fixed = (text: string) =>
  withProject({ 'actualites/bilan.md': withHeader(headers.post, text) }, (root) => {
    fixFiles(root, checkContent(root));
    return readFileSync(join(root, 'src/content/actualites/bilan.md'), 'utf8');
  });

/** Marks of other tools that say one thing only → what is written in their place. */
const cases: [what: string, before: string, after: string][] = [
  ['a box of HackMD', ':::info Titre\nUn **mot**\n:::', '<Encart title="Titre">\n\nUn **mot**\n\n</Encart>'],
  ['a box of HackMD without a title', ':::info\nUn\n:::', '<Encart>\n\nUn\n\n</Encart>'],
  ['a box over several blocks, which it leaves', ':::info\nUn\n\nDeux\n:::', ':::info\nUn\n\nDeux\n:::'],
  ['a table of contents of HackMD', '[TOC]\n\nUn', '\n\nUn'],
  ['the size of a picture', '![Courbe](/img/a.png =400x)', '![Courbe](/img/a.png)'],
  ['words on a coloured ground', 'Un ==mot fort==, a == b, `==c==`.', 'Un **mot fort**, a == b, `==c==`.'],
  ['no sign of an address', 'Voir https://exemple.fr/?d==e==f.', 'Voir https://exemple.fr/?d==e==f.'],
  ['settings of Quarto', '## Titre {#titre .unnumbered}\n\n**Un**{.smallcaps}, {a}', '## Titre\n\n**Un**, {a}'],
  ['a link of Hugo', '[A]({{< ref "/projets" >}} "Projets")', '[A](/projets/ "Projets")'],
  ['a space in an address', '[Guide](https://exemple.fr/Le guide.pdf)', '[Guide](https://exemple.fr/Le%20guide.pdf)'],
  [
    'the same, in a mail',
    '[Écrire](mailto:a@exemple.fr?subject=Un mot)',
    '[Écrire](mailto:a@exemple.fr?subject=Un%20mot)',
  ],
  ['spaces that do not break', '-\u00a0un\n-\u00a0deux', '- un\n- deux'],
  ['a table with a word in bold', '| **a** | b |\n| 1 | 2 |', '| **a** | b |\n| --- | --- |\n| 1 | 2 |'],
  ['bold', '**d **e', '**d** e'],
];

describe('a repair of the marks of other tools writes', () => {
  for (const [what, before, after] of cases) {
    it(what, () => assert.equal(fixed(before), withHeader(headers.post, after)));
  }
});
