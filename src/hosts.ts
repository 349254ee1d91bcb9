/** What the host of the site says with its files, and where old addresses lead, as each kind of host reads it. */
import said from './hosts.json' with { type: 'json' };
import { hostFileNames } from './routes.ts';
import type { Redirect } from './schemas/redirect.ts';
import { deployment, href } from './site.ts';

const policy = 'Content-Security-Policy';
/** What a page may not say of itself: https://www.w3.org/TR/CSP3/#meta-element */
const pagePolicy = "frame-ancestors 'none'";
const others = Object.entries(said.headers);
/** Said with every file. */
const headers = [[policy, pagePolicy], ...others];

/** Said with a drawing or a feed, which a browser may open by itself: it runs nothing. */
const drawingPolicy = `default-src 'none'; style-src 'unsafe-inline'; ${pagePolicy}`;
const drawings = String.raw`\.(svg|xml)$`;

/** Said with the assets, whose names change with what they hold. */
const kept = 'public, max-age=31536000, immutable';

/** What not all hosts know. */
const types = Object.entries(said.types);
const texts = said.texts.join(' ');

const literal = (text: string) => text.replaceAll('.', String.raw`\.`);
const assets = href('/_astro/');
/** These files are for the host: nobody else gets them. */
const own = `(${hostFileNames.map(literal).join('|')})$`;

/**
 * The lines of what hosts read in the folder of the site: Netlify and Cloudflare, Apache, nginx.
 * @param redirects old addresses, and where each leads
 */
export function hostFiles(redirects: readonly Redirect[]): Record<(typeof hostFileNames)[number], string[]> {
  const moved = redirects.map(({ from, to }) => {
    const [path = '', at] = encodeURI(href(to)).split('#');
    return { from: from.slice(1), path, at: at ? `#${at}` : '' };
  });
  return {
    _headers: [
      href('/*'),
      ...headers.map(([name, value]) => `  ${name}: ${value}`),
      `${assets}*\n  Cache-Control: ${kept}`,
    ],
    _redirects: moved.map(({ from, path, at }) => `${href(from)} ${path}${at} 301`),
    '.htaccess': [
      `ErrorDocument 404 ${href('/404.html')}`,
      ...headers.map(([name, value]) => `Header always set ${name} "${value}"`),
      `<FilesMatch "${drawings}">\n  Header always set ${policy} "${drawingPolicy}"\n</FilesMatch>`,
      `SetEnvIf Request_URI "^${literal(assets)}" asset`,
      `Header set Cache-Control "${kept}" env=asset`,
      ...types.map(([end, type]) => `AddType "${type}; charset=utf-8" .${end}`),
      `<IfModule mod_deflate.c>\n  AddOutputFilterByType DEFLATE text/html ${texts}\n</IfModule>`,
      `RewriteEngine On\nRewriteRule ^${own} - [R=404,L]`,
      ...moved.flatMap(({ from, path, at }) => {
        const rule = `RewriteRule ^${literal(from).replace(/\/$/, '/?')}$ ${path}`;
        if (!at) return `${rule} [R=301,L]`;
        // Apache adds the query behind the place; a % would call for what a condition has found.
        const end = `${at.replaceAll('%', String.raw`\%`)} [R=301,NE,L]`;
        return ['RewriteCond %{QUERY_STRING} .', `${rule}?%{QUERY_STRING}${end}`, rule + end];
      }),
    ],
    'nginx.conf': [
      `absolute_redirect off;\nerror_page 404 ${href('/404.html')};`,
      `set $policy "${pagePolicy}";\nif ($uri ~ "${drawings}") { set $policy "${drawingPolicy}"; }`,
      `set $cache "";\nif ($uri ~ "^${literal(assets)}") { set $cache "${kept}"; }`,
      `add_header Cache-Control $cache;\nadd_header ${policy} $policy always;`,
      ...others.map(([name, value]) => `add_header ${name} "${value}" always;`),
      `gzip on;\ngzip_vary on;\ngzip_types ${texts};\ncharset_types ${texts};`,
      ...types.map(([end, type]) => `location ~ \\.${end}$ { types { ${type} ${end}; } charset utf-8; }`),
      `location ~ ^${literal(deployment.base)}${own} { return 404; }`,
      ...moved.map(({ from, path, at }) => `location = ${href(from)} { return 301 "${path}$is_args$args${at}"; }`),
    ],
  };
}
