import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../markdown/blocks.ts';
import { renderText } from '../markdown/render.ts';
import { href } from '../site.ts';
import { absentPaths, withoutLinksTo } from './absent-links.ts';
import { post, season } from './entries.fixture.ts';

const blocksOf = (text: string) => renderText('src/content/pages/a.md', text, href).blocks;
const shown = (text: string): Block[] => withoutLinksTo(['/actualites/demain/'], blocksOf(text));

describe('withoutLinksTo', () => {
  it('leaves the words of a link to a page that is not there, whatever follows its address', () => {
    const text =
      '[la **lettre**](/actualites/demain/), [là](/actualites/demain/#fin "Titre"), [deux](/actualites/demain/?a=1#fin)';
    assert.deepEqual(shown(text), ['<p>la <strong>lettre</strong>, là, deux</p>']);
  });

  it('leaves other links', () => {
    const text = '[Un](/actualites/demain-soir/), [deux](https://exemple.fr/actualites/demain/), [trois](/actualites/)';
    assert.deepEqual(shown(text), blocksOf(text));
  });

  it('reaches into components, and around pictures', () => {
    const text = '<Encart>\n\n[Mot](/actualites/demain/)\n\n</Encart>\n\n[![Photo](/img/a.png)](/actualites/demain/)';
    assert.doesNotMatch(JSON.stringify(shown(text)), /demain/);
  });
});

it('absentPaths holds the posts that are not public, and the lists that hold nothing else', () => {
  const posts = [
    post('lettre', { kind: 'lettre', date: '2023-06-10' }),
    post('brouillon', { kind: 'bilan', draft: true }),
    post('atelier', { kind: 'atelier' }),
    post('prochain', { kind: 'atelier', date: '2023-06-10' }),
  ];
  for (const [now, absent] of [
    ['2023-06-01T12:00', ['lettre', 'brouillon', 'prochain', 'type-bilan', 'type-lettre']],
    ['2023-06-11T12:00', ['brouillon', 'type-bilan']],
  ] as const) {
    const paths = absent.map((name) => `/actualites/${name}/`);
    assert.deepEqual(absentPaths(posts, [season(2)], now), paths);
  }
});
