import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { raw } from 'hast-util-raw';
import { elements } from '../../../markdown/guard.ts';
import { hostile } from '../../../markdown/hostile.fixture.ts';
import { elementsIn } from '../../../markdown/nodes.ts';
import { renderText } from '../../../markdown/render.ts';
import { isAllowedAddress } from '../../../markdown/scheme.ts';
import { report } from '../../check/check.ts';
import { seeded } from '../../check/fuzz.fixture.ts';
import { readContent } from '../../check/content.ts';
import { mistakes } from '../../check/mistakes.fixture.ts';
import { readProject, type Files } from '../../check/project.fixture.ts';
import { rules } from '../../check/rules/index.ts';
import { collectionDefinitions } from '../../../schemas/collections.ts';
import { fieldsOf } from '../../entry-files/fields.ts';
import { browser } from './browser.fixture.ts';
import { judge } from './judge.ts';

const isJudged = ({ inBrowser }: (typeof rules)[number]) => inBrowser;

/** What two readings of the same rules say of the files that some changes touch. */
const saidOf = (changes: Files) =>
  readProject(changes, (root) =>
    [
      { read: readContent, tell: report, all: rules },
      { read: browser.readContent, tell: browser.report, all: browser.rules },
    ].map(({ read, tell, all }) =>
      tell(read(root), '', all.filter(isJudged))
        .files.flatMap(({ path, messages }) => messages.map(({ line, reason }) => `${path}:${line} ${reason}`))
        .sort(),
    ),
  );

describe('a form says what the check says, with the parser of a browser', () => {
  for (const [what, changes] of mistakes) {
    it(what, () => {
      const [site, form] = saidOf(changes);
      assert.deepEqual(form, site);
    });
  }
});

it('every error of the check is judged in a form, save those that its fields or its author cannot make', () => {
  const elsewhere = [
    // Asked by the inputs.
    ...['cle', 'valeur', 'adresse'],
    // Of files that a form does not write, or whose pictures it makes anew.
    ...['rangement', 'en-tete', 'redirection'],
    ...['image-absente', 'image-illisible'],
  ];
  const unjudged = rules.filter((rule) => !isJudged(rule)).map(({ id }) => id);
  const found = unjudged.filter((id) => !elsewhere.includes(id));
  assert.deepEqual(found, []);
});

it('a message has the labels of the form, in place of keys and of values', () => {
  const { schema } = collectionDefinitions.ateliers;
  const site = { collection: 'ateliers', newFiles: '', known: '', base: '/', draft: '' } as const;
  const inputs = new FormData();
  const typed = { texte: 'Mot', fichier: '', title: 'A', summary: 'À écrire', links: 'Zut : A https://a.fr' };
  for (const [name, value] of Object.entries(typed)) inputs.append(name, value);
  const { problems } = judge({ ...site, fields: fieldsOf(schema) }, inputs, []);
  const said = problems.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('\n');
  assert.match(said, /« Résumé » reste à écrire/);
  assert.match(said, /« Nature du lien », n° 1, doit être l’une de ces valeurs : « Vidéo », « Diapositives »/);
});

describe('what is shown of any text is on the list of the guard, once read again', () => {
  const pieces = [
    ...hostile.map(([, text]) => text),
    ...['<p "', "<b title='", '"><', '`', '\n\n', '- ', '<!--', '-->', '&lt;'],
  ];
  const random = seeded(7);
  const pieceOf = () => {
    const piece = pieces[Math.floor(random() * pieces.length)]!;
    return piece.slice(Math.floor(random() * 4), Math.ceil(piece.length * (0.3 + random())));
  };
  /** The HTML that would be shown; none of a text that is refused. */
  const htmlOf = (render: typeof renderText, text: string) => {
    try {
      return render('a.md', text, String).blocks.join('');
    } catch {
      return '';
    }
  };
  for (const render of [renderText, browser.renderText]) {
    it(render === renderText ? 'on a page' : 'in a preview', () => {
      const texts = Array.from({ length: 1500 }, () => htmlOf(render, [1, 2, 3, 4].map(pieceOf).join('')));
      for (const html of texts) {
        for (const { tagName, properties } of elementsIn(
          raw({ type: 'root', children: [{ type: 'raw', value: html }] }),
        )) {
          const { href = '', src = '' } = properties;
          const isOdd = Object.keys(properties).some((name) => /^(?:on|style|srcset|action)/i.test(name));
          assert.ok(Object.hasOwn(elements, tagName) || ['div', 'span'].includes(tagName), html);
          assert.ok(!isOdd && [href, src].every((address) => isAllowedAddress(String(address))), html);
        }
      }
      assert.ok(texts.filter((html) => html !== '').length > 150);
    });
  }
});
