import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { collectionDefinitions, type CollectionName } from '../../schemas/collections.ts';
import { readContent } from '../check/content.ts';
import { headers, withHeader, withProject } from '../check/project.fixture.ts';
import type { Values } from '../entry-files/entry-file.ts';
import { fieldsOf } from '../entry-files/fields.ts';
import { askFields, askKind, Cancelled } from './prompts.ts';

const cartiflette = withHeader(headers.project.replace('KALLM', 'Cartiflette'));
const content = withProject({ 'projets/cartiflette.md': cartiflette }, readContent);
const [enter, down, space, cancel, erase] = ['\r', '\u001b[B', ' ', '\u0003', '\u007f'];

/** A terminal on which `keys` are typed, one answer when each question has been shown, and what it showed. */
function typing(keys: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  const left = [...keys];
  let timer: NodeJS.Timeout | undefined;
  output.on('data', (text: Buffer) => {
    shown += stripVTControlCharacters(text.toString());
    clearTimeout(timer);
    timer = setTimeout(() => input.write(left.shift() ?? cancel), 20);
  });
  return {
    terminal: { input, output },
    shown: () => {
      clearTimeout(timer);
      return shown.replaceAll('\u00a0', ' ');
    },
  };
}

async function answersTo(collection: CollectionName, keys: readonly string[], given: Values = {}) {
  const { schema } = collectionDefinitions[collection];
  const { terminal, shown } = typing(keys);
  const answers = await askFields(
    { schema, fields: fieldsOf(schema), content },
    given,
    () => ({ date: '2023-05-02' }),
    terminal,
  ).finally(shown);
  return { answers, shown: shown() };
}

describe('the questions', () => {
  it('are those of the required keys, and of the keys that sort or link the entry', async () => {
    const keys = ['Bilan', enter, enter, 'Court.', enter, down, enter, enter, down, space, enter, enter];
    const { answers, shown } = await answersTo('actualites', keys);
    assert.deepEqual(answers, {
      title: 'Bilan',
      date: '2023-05-02',
      summary: 'Court.',
      kind: 'atelier',
      projects: ['kallm'],
    });
    assert.doesNotMatch(shown, /Images|Brouillon|sources/);
  });

  it('leave out what was given', async () => {
    const given = { title: 'Bilan', date: '2023-01-01', kind: 'bilan', season: 2, projects: [], workshop: 'x' };
    const { answers, shown } = await answersTo('actualites', ['Court.', enter], given);
    assert.deepEqual(answers, { ...given, summary: 'Court.' });
    assert.doesNotMatch(shown, /Titre/);
  });

  it('are asked again with what is wrong, in the words of the schema', async () => {
    const given = { title: 'Bilan', summary: 'Court.', kind: 'bilan', season: 2, projects: [], workshop: 'x' };
    const { answers, shown } = await answersTo('actualites', ['9', enter, erase, enter], given);
    assert.equal(answers.date, '2023-05-02');
    assert.match(shown, /Cette réponse n’est pas une date valable/);
  });

  it('propose the entries by their title, and numbers stay numbers', async () => {
    const given = {
      title: 'KALLM',
      summary: 'Court.',
      status: 'actif',
      themes: [],
      administrations: [],
      predecessors: [],
    };
    const { answers, shown } = await answersTo('projets', [space, enter], given);
    assert.deepEqual(answers.seasons, [2]);
    assert.match(shown, /Saison 1/);
  });

  it('speak French only', async () => {
    const given = { title: 'Bilan', date: '2023-01-01', summary: 'Court.' };
    const { shown } = await answersTo(
      'actualites',
      [down, enter, 'zz', erase, erase, enter, space, enter, enter],
      given,
    );
    assert.match(shown, /↑\/↓ choisir/);
    assert.doesNotMatch(
      shown,
      /\b(?:to|select|selected|search|confirm|navigate|match|matches|found|enter|type|space)\b/i,
    );
  });

  it('begin with what to write', async () => {
    const { terminal, shown } = typing([down, enter]);
    const kind = await askKind(terminal);
    shown();
    assert.equal(kind.name, 'projet');
  });

  for (const [what, keys] of [
    ['at the first question', [cancel]],
    ['in a list', ['Bilan', enter, enter, 'Court.', enter, cancel]],
  ] as const) {
    it(`stop when the author leaves ${what}`, () => assert.rejects(answersTo('actualites', keys), Cancelled));
  }
});
