import assert from 'node:assert/strict';
import { it } from 'node:test';
import { administrationKinds } from '../schemas/vocabulary.ts';
import {
  administrationGroups,
  administrationsNamed,
  ofAdministration,
  seasonsOfAdministration,
} from './administrations.ts';
import { administration, idsOf, project, season, workshopOn } from './entries.fixture.ts';

const all = [
  administration('sante', { name: 'Ministère de la Santé', kind: 'ministere' }),
  administration('insee', { name: 'Institut national de la statistique', shortName: 'Insee', kind: 'service' }),
  administration('autre', { name: 'Sans nature' }),
  administration('economie', { name: 'Ministère de l’Économie', shortName: 'Bercy', kind: 'ministere' }),
];

it('administrations named by identifiers come in the order of their short names, or else of their names', () => {
  const named = administrationsNamed(['sante', 'insee', 'economie', 'inconnue'], all);
  assert.deepEqual(idsOf(named), ['economie', 'insee', 'sante']);
});

it('a complement of noun has its article, whatever the nature of an administration', () => {
  const named = (name: string, shortName?: string) => ofAdministration(administration('a', { name, shortName }));
  assert.equal(named('Ministère de la Santé', 'Santé'), 'du ministère de la Santé');
  assert.equal(named('Institut national de la statistique', 'Insee'), 'de l’Insee');
  assert.equal(named('Direction interministérielle du numérique', 'DINUM'), 'de la DINUM');
  assert.equal(named('Pôle d’expertise de la régulation numérique', 'PEReN'), 'du PEReN');
  assert.equal(named('Santé publique France'), 'de Santé publique France');
});

it('groups of administrations follow the vocabulary, the others last, none empty', () =>
  assert.deepEqual(
    administrationGroups(all).map(({ label, items }) => [label, idsOf(items)]),
    [
      [administrationKinds.ministere, ['sante', 'economie']],
      [administrationKinds.service, ['insee']],
      ['Autres', ['autre']],
    ],
  ));

it('the seasons of an administration are those of its projects, of its events, and those that name it', () => {
  const catalogue = {
    projects: [project('cartes', { seasons: [1], administrations: ['insee'] }), project('autre', { seasons: [5] })],
    seasons: [season(1), season(2), season(3, { administrations: ['insee'] }), season(4), season(5)],
    workshops: [workshopOn('2023-03-14', { administrations: ['insee'] }), workshopOn('2025-03-14')],
  };
  assert.deepEqual(idsOf(seasonsOfAdministration('insee', catalogue)), ['1', '2', '3']);
});
