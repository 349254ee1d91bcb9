import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { componentNamed, components, type ComponentDefinition } from './components.ts';

const page = readFileSync('e2e/fixtures/pages/blocs.mdx', 'utf8');

for (const [name, { description, attributes, example }] of Object.entries<ComponentDefinition>(components)) {
  it(`${name} is described, drawn, and shown on a page of the fixtures, where a browser tries it`, () => {
    assert.match(description, /\.$/);
    for (const attribute of Object.values(attributes.shape)) assert.match(attribute.description ?? '', /\.$/);
    assert.ok(example.startsWith(`<${name} `));
    assert.ok(existsSync(`src/components/mdx/${name}.astro`));
    assert.match(page, new RegExp(`^## ${name}$[^]*^<${name} `, 'm'));
  });
}

it('no other name is a component, not even one that every object has', () => {
  for (const name of ['Image', 'encart', 'constructor', '__proto__', null]) {
    assert.equal(componentNamed(name), undefined);
  }
});
