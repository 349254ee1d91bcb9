import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatPlace, usualPlace } from './place.ts';

it('formatPlace tells a place, online, both, or nothing', () => {
  const place = { name: 'Maison', address: '1 rue de l’Essai' };
  assert.equal(formatPlace({ place, online: false }), 'Maison');
  assert.equal(formatPlace({ place, online: true }, 'address'), 'Maison, 1 rue de l’Essai, et en ligne');
  assert.equal(formatPlace({ place: { name: 'Maison' }, online: false }, 'address'), 'Maison');
  assert.equal(formatPlace({ online: true }), 'En ligne');
  assert.equal(formatPlace({ online: false }), '');
});

it('usualPlace is where most events take place, whatever is held online', () => {
  const at = (name: string) => ({ data: { place: { name, address: '1 rue de l’Essai, 75015 Paris' }, online: false } });
  const online = { data: { online: true } };
  assert.equal(usualPlace([online, online, online, at('A'), at('B'), at('B')]), 'B, Paris');
  assert.equal(usualPlace([online]), '');
});
