import { canonicalUrl, href } from '../site.ts';

/** A page that leads to another one at once, on a host that cannot redirect; readable where it does not. */
export const redirectPage = (to: string) =>
  new Response(
    `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'" />
    <title>Cette page a changé d’adresse</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="refresh" content="0; url=${href(to)}" />
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
