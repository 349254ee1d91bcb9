import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '../../authoring/check/content.ts';
import { headers, withProject } from '../../authoring/check/project.fixture.ts';
import { ownPages } from './own-pages.ts';

const path = 'src/content/ateliers/2023-03-14-atelier.yaml';

for (const [evidence, page] of [
  ['annonce', '/ateliers/2023-03-14-atelier/'],
  ['calendrier', '/ateliers/saison-2/'],
] as const) {
  it(`an event whose evidence is ${evidence} is read on ${page}`, () =>
    withProject({ 'ateliers/2023-03-14-atelier.yaml': headers.workshop.replace('annonce', evidence) }, (root) =>
      assert.deepEqual([...ownPages(new Set([path]), [readContent(root)])], [page]),
    ));
}
