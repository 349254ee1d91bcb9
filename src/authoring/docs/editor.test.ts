import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { collectionDefinitions, collectionNames } from '../../schemas/collections.ts';

const comments = /^\s*\/\/.*$/gm;
const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8').replaceAll(comments, '')) as {
  'yaml.schemas': Record<string, string>;
};

describe('.vscode/settings.json', () => {
  it('gives each collection of data its schema', () => {
    const ofData = collectionNames.filter((name) =>
      collectionDefinitions[name].extensions.some((end) => end === 'yaml'),
    );
    assert.deepEqual(
      settings['yaml.schemas'],
      Object.fromEntries(
        ofData.map((name) => [`./.astro/collections/${name}.schema.json`, `src/content/${name}/*.yaml`]),
      ),
    );
  });
});
