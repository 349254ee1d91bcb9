import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatPlace } from './place.ts';

it('formatPlace tells a place, online, both, or nothing', () => {
  const place = { name: 'Maison', address: '1 rue de l’Essai' };
  assert.equal(formatPlace({ place, online: false }), 'Maison');
  assert.equal(formatPlace({ place, online: true }, 'address'), 'Maison, 1 rue de l’Essai, et en ligne');
  assert.equal(formatPlace({ place: { name: 'Maison' }, online: false }, 'address'), 'Maison');
  assert.equal(formatPlace({ online: true }), 'En ligne');
  assert.equal(formatPlace({ online: false }), '');
});
