import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { opaque, typeset, typesetParts } from './typography.ts';

/** Shows the spaces that do not break: `~` for a plain one, `_` for a narrow one. */
const visible = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_');

describe('typography puts right', () => {
  for (const [text, expected] of [
    ["l'État d'aujourd'hui, l'1er, rock'n'roll", 'l’État d’aujourd’hui, l’1er, rock’n’roll'],
    ['« Titre » est vide : écrivez un texte.', '«~Titre~» est vide~: écrivez un texte.'],
    ['Prêt ? Oui ; enfin ! Quoi ?!', 'Prêt_? Oui_; enfin_! Quoi_?!'],
    ['mot  : un\n: deux (quoi ?)', 'mot~: un~: deux (quoi_?)'],
    ['Le programme 10 %, « 2 : 1 »', 'Le programme 10~%, «~2~: 1~»'],
    ['"Un mot", "deux" ("trois") : l\'"été"', '«~Un mot~», «~deux~» («~trois~»)~: l’«~été~»'],
    ['"il dit « oui »"', '«~il dit «~oui~»~»'],
    ['12 000 €, 40 m² et 9 h 30, n° 3', '12_000~€, 40~m² et 9~h~30, n°~3'],
    ['1 000 000 habitants en 2024', '1_000_000 habitants en 2024'],
    ["Le Conseil d'Etat, deux Etats", 'Le Conseil d’État, deux États'],
  ] as const) {
    it(text, () => {
      assert.equal(visible(typeset(text)), expected);
      assert.equal(typeset(typeset(text)), typeset(text));
    });
  }

  it('a sentence that marks divide, where nothing changes of what is no French', () => {
    const parts = typesetParts(['dit "un ', 'mot', '" : l\'', opaque, ' ', ' !']);
    assert.deepEqual(parts.map(visible), ['dit «~un ', 'mot', '~»~: l’', opaque, '_', '!']);
  });
});

describe('typography leaves', () => {
  for (const text of [
    'À 14:00, https://exemple.fr/?a=l\'été&b="c"',
    "www.exemple.fr/l'ete d'alembert@exemple.fr mailto:l'a@exemple.fr",
    'déjà\u00a0: bien, «\u00a0oui\u00a0»\u202f!',
    'accents; patience: 48% «mot»',
    'un écran de 5" ou de 7", "seul',
    'en 2024 300 agents, 06 12 34 56 78, a:b',
    'title="Un titre" et 5 m\u2019ont dit, 3 gares, 10:30, 1:2',
    'MétaEtats',
  ]) {
    it(text, () => assert.equal(typeset(text), text));
  }
});
