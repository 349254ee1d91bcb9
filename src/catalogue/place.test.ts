import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatPlace, timeZoneNote, usualPlace } from './place.ts';

it('formatPlace tells a place, online, both, or nothing', () => {
  const place = { name: 'Maison', address: '1 rue de l’Essai' };
  assert.equal(formatPlace({ place, online: false }), 'Maison');
  assert.equal(formatPlace({ place, online: true }, 'address'), 'Maison, 1 rue de l’Essai, et en ligne');
  assert.equal(formatPlace({ place: { name: 'Maison' }, online: false }, 'address'), 'Maison');
  assert.equal(formatPlace({ online: true }), 'En ligne');
  assert.equal(formatPlace({ online: false }), '');
});

it('timeZoneNote tells whose hours are those of what one attends from anywhere', () => {
  assert.equal(timeZoneNote(true, '2027-04-05', '2027-04-05T12:30'), ' (heure de\u00a0Paris)');
  for (const [isOnline, date] of [[false, '2027-04-05T12:00'] as const, [true, '2027-04-05'] as const])
    assert.equal(timeZoneNote(isOnline, date, undefined), '');
});

it('usualPlace is where most events take place, whatever is held online', () => {
  const at = (name: string) => ({ data: { place: { name, address: '1 rue de l’Essai, 75015 Paris' }, online: false } });
  const online = { data: { online: true } };
  assert.equal(usualPlace([online, online, online, at('A'), at('B'), at('B')]), 'B, Paris');
  assert.equal(usualPlace([online]), '');
});
