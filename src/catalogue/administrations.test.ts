import assert from 'node:assert/strict';
import { it } from 'node:test';
import { administrationKinds } from '../schemas/vocabulary.ts';
import { administrationGroups, administrationLabel, administrationsNamed } from './administrations.ts';
import { administration, idsOf } from './entries.fixture.ts';

const all = [
  administration('sante', { name: 'Ministère de la Santé', kind: 'ministere' }),
  administration('insee', { name: 'Institut national de la statistique', shortName: 'Insee', kind: 'service' }),
  administration('autre', { name: 'Sans nature' }),
  administration('economie', { name: 'Ministère de l’Économie', shortName: 'Bercy', kind: 'ministere' }),
];

it('an administration is called by its short name, or else by its name', () =>
  assert.deepEqual(all.map(administrationLabel), ['Ministère de la Santé', 'Insee', 'Sans nature', 'Bercy']));

it('administrations named by identifiers come in the order of their labels', () =>
  assert.deepEqual(idsOf(administrationsNamed(['sante', 'insee', 'economie', 'inconnue'], all)), [
    'economie',
    'insee',
    'sante',
  ]));

it('groups of administrations follow the vocabulary, full names inside, the others last, none empty', () =>
  assert.deepEqual(
    administrationGroups(all).map(({ label, items }) => [label, idsOf(items)]),
    [
      [administrationKinds.ministere, ['economie', 'sante']],
      [administrationKinds.service, ['insee']],
      ['Autres', ['autre']],
    ],
  ));
