import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { administration, project } from '../catalogue/entries.fixture.ts';
import { kindBars, licenceBars, licenceName, outcomeBars, technologyBars, technologyNames, type Bar } from './bars.ts';

const shortOf = (bars: readonly Bar[]) => bars.map(({ label, names }) => [label, names.length]);

it('administrations are counted by kind, the most frequent first, those without one last', () => {
  const all = [
    administration('a'),
    administration('b'),
    administration('c', { kind: 'parlement' }),
    administration('d', { kind: 'ministere' }),
    administration('e', { kind: 'ministere' }),
  ];
  assert.deepEqual(shortOf(kindBars(all)), [
    ['Ministères', 2],
    ['Assemblées parlementaires', 1],
    ['Autres', 2],
  ]);
});

it('projects are counted by what became of them, in the order of a life', () => {
  const bars = outcomeBars([
    project('a', { status: 'inconnu' }),
    project('b', { status: 'termine' }),
    project('c', { status: 'termine' }),
    project('d', { status: 'actif' }),
  ]);
  assert.deepEqual(
    bars.map(({ names, isUnknown }) => [names, isUnknown]),
    [
      [['d'], undefined],
      [['b', 'c'], undefined],
      [['a'], true],
    ],
  );
});

describe('technologies', () => {
  for (const [text, names] of [
    ['Python 3.10', ['Python']],
    ['MinIO et S3', ['MinIO', 'S3']],
    ['JavaScript (extension OnlyOffice)', ['JavaScript']],
    ['LLaMA int8', ['LLaMA int8']],
  ] as const)
    it(`of « ${text} »`, () => assert.deepEqual(technologyNames(text), names));

  it('are counted once a project; those of one project alone are apart', () => {
    const { bars, others } = technologyBars([
      project('a', { technologies: ['Python 3.10', 'Python', 'R'] }),
      project('b', { technologies: ['Python'] }),
      project('c'),
    ]);
    assert.deepEqual(bars, [{ label: 'Python', names: ['a', 'b'] }]);
    assert.deepEqual(others, ['R']);
  });
});

describe('licences', () => {
  for (const [text, name] of [
    ['MIT', 'MIT'],
    ['GPL-3.0 (licence du code d’origine)', 'GPL-3.0'],
    ['sans objet (aucun code propre)', 'Sans objet'],
    ['non indiquée', 'Non indiquée'],
    [undefined, 'Inconnue'],
  ] as const)
    it(`of « ${text} »`, () => assert.equal(licenceName(text), name));

  it('that are known come first, the most frequent at the top', () => {
    const licences = ['inconnue', undefined, 'inconnue', 'EUPL-1.2', 'MIT', 'MIT'];
    const bars = licenceBars(licences.map((licence, index) => project(`p${index}`, licence ? { licence } : {})));
    assert.deepEqual(shortOf(bars), [
      ['MIT', 2],
      ['EUPL-1.2', 1],
      ['Inconnue', 3],
    ]);
    assert.deepEqual(
      bars.map(({ isUnknown }) => isUnknown),
      [undefined, undefined, true],
    );
  });
});

it('nothing makes no bar', () => {
  assert.deepEqual([kindBars([]), outcomeBars([]), licenceBars([]), technologyBars([]).bars], [[], [], [], []]);
});
