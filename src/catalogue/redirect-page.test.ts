import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { it } from 'node:test';
import { canonicalUrl, href } from '../site.ts';
import { redirectPage } from './redirect-page.ts';

it('a page that has moved leads to its new address at once, by a link too, and is not indexed', async () => {
  const response = redirectPage('/projets/kallm/');
  const html = await response.text();
  assert.equal(response.headers.get('Content-Type'), 'text/html; charset=utf-8');
  for (const part of [
    `<script data-to="${href('/projets/kallm/')}">`,
    `<noscript><meta http-equiv="refresh" content="0; url=${href('/projets/kallm/')}" /></noscript>`,
    `<a href="${href('/projets/kallm/')}">`,
    `<link rel="canonical" href="${canonicalUrl('/projets/kallm/')}" />`,
    '<meta name="robots" content="noindex" />',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';`,
    '<html lang="fr">',
  ]) {
    assert.ok(html.includes(part), part);
  }
  const [, script] = /<script[^>]*>(.*?)<\/script>/.exec(html)!;
  assert.ok(html.includes(`script-src 'sha256-${hash('sha256', script!, 'base64')}';`));
});
