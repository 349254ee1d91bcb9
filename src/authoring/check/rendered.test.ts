import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseContentFile } from '../entry-files/read.ts';
import { renderText } from '../../markdown/render.ts';
import { collectionDefinitions } from '../../schemas/collections.ts';
import { report } from './check.ts';
import { readContent } from './content.ts';
import { readEntry } from './entry.ts';
import { seeded } from './fuzz.fixture.ts';
import { headers, png, withHeader, withProject } from './project.fixture.ts';
import { rules } from './rules/index.ts';

/** What a text may be made of, one in another, at the dots. */
const wraps = [
  ...['> …', '- …', '1. …', '## …', '    …', '- [ ] …', '[^1]: …', '**…**', '*…*', '~~…~~', '`…`', '```\n…\n```'],
  ...['| a |\n| - |\n| … |', '[…](/projets/)', '![…](./a.png)', '{/* … */}', '<!-- … -->', '<b>…</b>'],
  ...['<Encart title="A">\n\n…\n\n</Encart>', '<Encart>…</Encart>', '<Citation author="A">\n\n…\n\n</Citation>'],
  ...['<Chiffres source="A">\n\n- **8** …\n\n</Chiffres>', '<Chiffres source="A">\n\n- **…** mots\n\n</Chiffres>'],
  '<Video title="A" url="https://exemple.fr/">…</Video>',
];
const leaves = [
  ...['mot', 'é', '😀', '8', ' ', '\n', '\n\n', '\\', '&amp;', '&#123;', '{', '<', '\u00a0', '\r\n', '---', '***'],
  ...['![Une photo](./a.png)', '[^1]', '[a]', '[a]: /projets/', '<Projet id="kallm" />', '<Frise season="2" />'],
  ...['<https://exemple.fr/>', 'a@exemple.fr', 'import a', '{/* note */}', '<!-- note -->', '<br>', '\\{'],
];

it('what the check accepts, the site renders: 1200 texts', () =>
  withProject({ 'actualites/a.png': png() }, (root) => {
    const content = readContent(root);
    const files = content.files.filter((path) => !path.endsWith('.png'));
    const random = seeded(3);
    const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
    const text = (depth: number): string => {
      const wrap = oneOf(wraps);
      const part = depth > 0 && random() < 0.7 ? wrap.replace('…', () => text(depth - 1)) : oneOf(leaves);
      return random() < 0.4 ? part + oneOf(['', ' ', '\n', '\n\n']) + text(depth - 1) : part;
    };
    let accepted = 0;
    for (let rank = 0; rank < 1200; rank++) {
      const path = `src/content/actualites/texte.${rank % 3 ? 'md' : 'mdx'}`;
      const file = withHeader(headers.post, text(3));
      const entry = readEntry(
        { collection: 'actualites', schema: collectionDefinitions.actualites.schema },
        path,
        file,
      );
      if (report({ ...content, files, entries: [...content.entries, entry] }, path, rules).errors > 0) continue;
      accepted += 1;
      assert.doesNotThrow(() => renderText(path, parseContentFile(path, file).body, String), JSON.stringify(file));
    }
    assert.ok(accepted > 250, `${accepted} texts`);
  }));
