import { hash } from 'node:crypto';
import { canonicalUrl, href } from '../site.ts';

/** Leads there with the query of the address that one followed, and with its fragment where the new one has none. */
const script =
  'const to=new URL(document.currentScript.dataset.to,location);' +
  'to.search=location.search;to.hash||=location.hash;location.replace(to)';
const scripts = `script-src 'sha256-${hash('sha256', script, 'base64')}'`;

/** A page that leads to another one at once, on a host that cannot redirect; readable where it does not. */
export const redirectPage = (to: string) =>
  new Response(
    `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${scripts}; base-uri 'none'; form-action 'none'" />
    <title>Cette page a changé d’adresse</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <script data-to="${href(to)}">${script}</script>
    <noscript><meta http-equiv="refresh" content="0; url=${href(to)}" /></noscript>
    <link rel="canonical" href="${canonicalUrl(to)}" />
  </head>
  <body>
    <h1>Cette page a changé d’adresse</h1>
    <p><a href="${href(to)}">Aller à la nouvelle adresse&nbsp;: ${href(to)}</a></p>
  </body>
</html>
`,
    { headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
