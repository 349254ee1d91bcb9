import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSlow } from '../../time.fixture.ts';
import { htmlPage, redirection, siteOf } from './site.fixture.ts';

describe('readBuiltSite', () => {
  const site = siteOf({
    'index.html': htmlPage('Accueil &amp; co - Programme 10\u00a0%', 'x'),
    'projets/index.html': htmlPage('Projets', 'x'),
    '404.html': htmlPage('Introuvable', 'x'),
    'un nom (1).html': htmlPage('Rare', 'x'),
    'actualites/index.xml': '<rss><channel><title>Flux</title></channel></rss>',
    'ancien/index.html': redirection('/projets/'),
    'img/x.png': '',
  });

  it('gives pages and the feed by their paths', () =>
    assert.deepEqual(
      [...site.keys()],
      ['/404.html', '/actualites/index.xml', '/ancien/', '/', '/projets/', '/un%20nom%20%281%29.html'],
    ));

  it('gives the titles without the name of the site, and tells redirections', () => {
    assert.deepEqual([site.get('/')?.title, site.get('/actualites/index.xml')?.title], ['Accueil & co', 'Flux']);
    assert.deepEqual([site.get('/ancien/')?.isRedirect, site.get('/')?.isRedirect], [true, false]);
  });

  it('leaves the names of styles and scripts out of the content, in a time that grows as the length', () => {
    const read = (style: string, length = 9000) => {
      const word = '/_astro/a.'.repeat(length);
      return siteOf({ 'index.html': htmlPage('x', `<link href="/_astro/${style}.css">${word}<p title="${word}">`) });
    };
    assert.ok(!isSlow((length) => read('un', length), 9000));
    const [one, other] = [read('un').get('/')!, read('deux').get('/')!];
    assert.equal(one.content, other.content);
    assert.notEqual(one.appearance, other.appearance);
  });

  it('leaves the version of a share image out of the content', () => {
    const read = (address: string) =>
      siteOf({ 'index.html': htmlPage('x', `<meta property="og:image" content="${address}">`) }).get('/')!.content;
    assert.equal(read('https://a.fr/carte.png?v=0123456789'), read('https://a.fr/carte.png?v=abcdef0123'));
    assert.notEqual(read('https://a.fr/carte.png?v=0123456789'), read('https://a.fr/x/carte.png?v=0123456789'));
  });
});
