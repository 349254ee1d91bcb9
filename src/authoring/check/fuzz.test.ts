import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkContent } from './check.ts';
import { damaged, monsters, seeded } from './fuzz.fixture.ts';
import { makeProject } from './project.fixture.ts';
import { terminalReport } from './reporters/terminal.ts';

const post = `---
title: "Bilan de l’année"
date: 2023-03-30T09:30:00+02:00
summary: 'Un bilan : des chiffres, des projets.'
projects: [kallm, cartiflette]
images: [{ src: ./photo.png, alt: Une photo }]
sources:
  - title: Lettre
    url: https://exemple.fr/
---

## Été

L’atelier a réuni **dix** [projets](/projets/) : ![Photo](./photo.png)

> - \`code\` et <https://exemple.fr> {/* note */}

| a | b |
| - | - |
| 😀 | [c][d] |

[d]: https://exemple.fr/
`;

/** In milliseconds of processor: other work on the machine does not count. */
const slowest = 5000;

const root = makeProject({});
after(() => rmSync(root, { recursive: true }));

/** Checks a post of these contents, as Markdown or as MDX, within the time that a file may take. */
function check(contents: string | Uint8Array, extension: 'md' | 'mdx'): void {
  const path = join(root, `src/content/actualites/fuzz.${extension}`);
  writeFileSync(path, contents);
  const start = process.cpuUsage();
  try {
    terminalReport(checkContent(root), false);
    const { user, system } = process.cpuUsage(start);
    const duration = (user + system) / 1000;
    assert.ok(duration < slowest, `${Math.round(duration)} ms`);
  } finally {
    rmSync(path);
  }
}

describe('the check survives', () => {
  for (const extension of ['md', 'mdx'] as const) {
    it(`a text that is damaged in 150 ways, as .${extension}`, () => {
      for (const [index, contents] of damaged(post, 150, seeded(10)).entries()) {
        assert.doesNotThrow(() => check(contents, extension), `damage ${index}`);
      }
    });

    for (const [what, contents] of monsters) it(`${what}, as .${extension}`, () => check(contents, extension));
  }

  for (const name of Object.getOwnPropertyNames(Object.prototype)) {
    for (const extension of ['md', 'mdx'] as const) {
      it(`${name}, wherever an author may write a word, as .${extension}`, () => {
        // A tag that is not paired stops the reading of MDX: each such text stands alone.
        const tags = [`<${name}>`, `</${name}>`];
        const words = [
          ...[
            `<Encart ${name}="a">mot</Encart>`,
            `<Projet id="${name}" />`,
            `<Frise season="${name}" />`,
            `## ${name}`,
          ],
          ...[`[a](#${name})`, `[a](/${name}/)`, `[a](${name}:b)`, `![a](./${name}.png)`, `[a][${name}]`, `[^${name}]`],
        ];
        const whole = ['kind', 'season', 'workshop', 'slug'].map((key) => `${key}: ${name}`);
        const keys = [`${name}: a`, `projects: [${name}]`, ...whole];
        check(post, extension);
        for (const word of [...tags, words.join('\n\n')]) check(`${post}\n${word}\n`, extension);
        for (const key of keys) check(post.replace('projects: [kallm, cartiflette]', key), extension);
      });
    }
  }

  it('data that are damaged in 60 ways', () => {
    const path = join(root, 'src/content/saisons/2.yaml');
    const season = 'number: 2\nyear: 2023\ntitle: Saison 2\nsummary: Une saison.\nstart: 2023-02-01\nend: 2023-11-30\n';
    for (const contents of damaged(season, 60, seeded(20))) {
      writeFileSync(path, contents);
      assert.doesNotThrow(() => checkContent(root));
    }
  });
});
