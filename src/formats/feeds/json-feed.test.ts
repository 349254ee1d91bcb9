import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { middleOfDay } from '../../catalogue/dates.ts';
import { jsonFeed } from './json-feed.ts';

const url = 'https://exemple.fr/actualites/bilan/';
const item = { title: 'Bilan', summary: 'Un bilan.', url, date: middleOfDay('2026-05-13'), html: '<p>Texte</p>' };
const feedOf = (updated?: string) =>
  jsonFeed('Les actualités', 'https://exemple.fr/actualites/', 'https://exemple.fr/actualites/index.json', [
    { ...item, updated: updated ? middleOfDay(updated) : undefined },
  ]);

describe('jsonFeed', () => {
  it('holds what version 1.1 asks for', () => {
    const { version, title, feed_url, home_page_url, language, authors, items } = feedOf();
    assert.equal(version, 'https://jsonfeed.org/version/1.1');
    assert.deepEqual(
      [title, feed_url, home_page_url, language],
      ['Les actualités', 'https://exemple.fr/actualites/index.json', 'https://exemple.fr/actualites/', 'fr'],
    );
    assert.deepEqual(Object.keys(authors[0]!), ['name', 'url']);
    assert.deepEqual(items, [
      {
        id: url,
        url,
        title: 'Bilan',
        summary: 'Un bilan.',
        content_html: '<p>Texte</p>',
        date_published: '2026-05-13T10:30:00.000Z',
      },
    ]);
  });

  it('tells when a post was corrected', () =>
    assert.equal(feedOf('2026-06-01').items[0]!.date_modified, '2026-06-01T10:30:00.000Z'));
});
