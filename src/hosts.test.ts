import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hostFiles } from './hosts.ts';

// e2e/hosts.spec.ts asks nginx and Apache themselves, where they are installed.
it('hosts are told the headers, and where old addresses lead', () => {
  const files = hostFiles([
    { from: '/a/', to: '/b/' },
    { from: '/a.html', to: '/b/#été' },
  ]);
  assert.deepEqual(files._headers.slice(0, 2), ['/*', "  Content-Security-Policy: frame-ancestors 'none'"]);
  assert.deepEqual(files._redirects, ['/a/ /b/ 301', '/a.html /b/#%C3%A9t%C3%A9 301']);
  assert.deepEqual(files['.htaccess'].slice(-4), [
    'RewriteRule ^a/?$ /b/ [R=301,L]',
    'RewriteCond %{QUERY_STRING} .',
    String.raw`RewriteRule ^a\.html$ /b/?%{QUERY_STRING}#\%C3\%A9t\%C3\%A9 [R=301,NE,L]`,
    String.raw`RewriteRule ^a\.html$ /b/#\%C3\%A9t\%C3\%A9 [R=301,NE,L]`,
  ]);
  assert.deepEqual(files['nginx.conf'].slice(-2), [
    'location = /a/ { return 301 "/b/$is_args$args"; }',
    'location = /a.html { return 301 "/b/$is_args$args#%C3%A9t%C3%A9"; }',
  ]);
});
