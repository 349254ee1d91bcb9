import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withFrenchSpaces } from './french-spaces.ts';

for (const [text, expected] of [
  ['« Titre » est vide : écrivez un texte.', '«\u00a0Titre\u00a0» est vide\u00a0: écrivez un texte.'],
  ['Prêt ? Oui ; enfin !', 'Prêt\u202f? Oui\u202f; enfin\u202f!'],
  ['Le programme 10 %, « 2 : 1 »', 'Le programme 10\u00a0%, «\u00a02\u00a0: 1\u00a0»'],
  ['À 14:00, https://exemple.fr/?a', 'À 14:00, https://exemple.fr/?a'],
  ['déjà\u00a0: bien', 'déjà\u00a0: bien'],
] as const) {
  it(`withFrenchSpaces of « ${text} »`, () => assert.equal(withFrenchSpaces(text), expected));
}
