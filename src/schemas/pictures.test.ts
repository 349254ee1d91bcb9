import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { pictureExtensions, picturesGlob } from './pictures.ts';

/** What tools want as a literal, or what may not import the site → what must stand there. */
const literals: Record<string, string[]> = {
  'src/catalogue/images.ts': [`'${picturesGlob}'`],
  'src/proposals/publish/artifact-names.ts': pictureExtensions.map((extension) => `.${extension} `),
};

for (const [file, expected] of Object.entries(literals)) {
  it(`a picture format is added to the literal of ${file} too`, () => {
    const source = readFileSync(file, 'utf8');
    const found = expected.filter((literal) => !source.includes(literal));
    assert.deepEqual(found, []);
  });
}
