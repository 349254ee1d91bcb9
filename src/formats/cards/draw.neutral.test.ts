/** The same images in the neutral identity, with its own font. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

process.env.SITE_URL = 'https://exemple.fr';
await import('./draw.test.ts');
const { template } = await import('./draw.ts');

it('the neutral identity has nothing of Marianne', () => {
  const { styles } = template({ page: '/', title: 'x', labels: [], tiles: [] });
  assert.match(styles, /font-family: Public Sans/);
  assert.doesNotMatch(styles, /Marianne/);
});
