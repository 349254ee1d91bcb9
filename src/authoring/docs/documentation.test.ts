import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { slug } from 'github-slugger';
import { requiredPages } from '../../catalogue/pages.ts';
import { components } from '../../schemas/components.ts';
import { mostPixels, pictureKinds } from '../../schemas/pictures.ts';
import { rules } from '../check/rules/index.ts';
import { reference, withRooms } from './documentation.ts';

const read = (path: string) => readFileSync(path, 'utf8');

it('the documents say what the code does: otherwise run npm run docs', () => {
  assert.equal(read('docs/reference.md'), reference());
  assert.equal(read('docs/architecture.md'), withRooms(read('docs/architecture.md')));
});

it('every rule is explained, with what the code names', () => {
  const [, told = ''] = reference().split('## Les règles');
  const explained = [...told.matchAll(/^- \*\*.+?\*\*, `([a-z-]+)`\. ./gm)].map(([, id]) => id);
  const ids = rules.map(({ id }) => id);
  assert.deepEqual(explained, ids);
  const formats = Object.keys(pictureKinds).join(', ').toUpperCase();
  const pixels = ` ${mostPixels / 1e6} millions de pixels`;
  const lists = [requiredPages, Object.keys(components)].map((names) => ` : ${names.join(', ')}.`);
  for (const words of [...lists, ` ${formats} entier`, pixels]) assert.ok(told.includes(words), words);
});

const documents = ['README.md', 'CONTRIBUTING.md'].concat(
  readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? join('docs', name) : [])),
);

/** The places of a document, as GitHub names them. */
const places = (path: string) =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => slug(title.replaceAll(/[`*]/g, '')));

for (const path of documents) {
  it(`${path} leads to what exists`, () => {
    const text = read(path).replaceAll(/^```.*?^```/gms, '');
    const links = [...text.matchAll(/(?<!\\)\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
    const named = [...text.matchAll(/`((?:src|docs|e2e|public|\.github)\/[\w./[\]-]+)`/g)];
    const lost = links.flatMap(([link, file, place]) => {
      const target = file ? join(dirname(path), file) : path;
      return existsSync(target) && (!place || places(target).includes(decodeURI(place))) ? [] : link;
    });
    assert.deepEqual(lost.concat(named.flatMap(([, file = '']) => (existsSync(file) ? [] : file))), []);
  });
}

it('continuous integration runs the test command of the README', () => {
  const commands = [...read('README.md').matchAll(/`(npm ci && npm test)`/g)].map(([, command]) => command);
  assert.equal(read('.ci/run').trimEnd().split('\n').at(-1), commands[0]);
});
