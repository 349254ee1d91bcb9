import assert from 'node:assert/strict';
import { it } from 'node:test';
import { shortLabel } from './short-label.ts';

for (const [label, expected] of [
  ['Titre de l’article', 'Titre de l’article'],
  ['Images de l’article ; la première illustre la carte', 'Images de l’article'],
  ['Chemin de l’image : ./image.png', 'Chemin de l’image'],
  ['Date de publication, heure de Paris', 'Date de publication'],
] as const) {
  it(`shortLabel of « ${label} »`, () => assert.equal(shortLabel(label), expected));
}
