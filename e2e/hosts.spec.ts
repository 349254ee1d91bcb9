/** The site as nginx and Apache of Debian serve it, with what the build wrote for each: see docs/deploying.md. */
import { expect } from 'playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { apachePort, nginxPort } from './ports.ts';
import { test } from './shared-page.ts';
import { templates } from './templates.ts';
import { folderOf, main } from './variants.ts';
import { watch } from './watch.ts';

const site = folderOf(main);
const scratch = `${site.replace(/\/$/, '')}-hosts/`;
const modules = 'alias authz_core deflate dir filter headers mime mpm_event rewrite setenvif'.split(' ');

/** By its program: its port, its options, the last of which names its settings, and these. */
const hosts: Record<string, [port: number, options: string[], settings: string]> = {
  nginx: [
    nginxPort,
    ['-e', 'stderr', '-p', scratch, '-c'],
    `daemon off; master_process off; pid nginx.pid; events {}
http { access_log off; include /etc/nginx/mime.types;
  client_body_temp_path a; proxy_temp_path b; fastcgi_temp_path c; uwsgi_temp_path d; scgi_temp_path e;
  server { listen ${nginxPort}; root ${site}; include ${site}nginx.conf; } }`,
  ],
  apache2: [
    apachePort,
    ['-X', '-d', scratch, '-f'],
    `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
Listen ${apachePort}\nServerName localhost\nPidFile pid\nErrorLog log\nUser www-data\nGroup www-data\nTypesConfig /etc/mime.types
DocumentRoot ${site}\n<Directory ${site}>\nAllowOverride FileInfo\nRequire all granted\n</Directory>`,
  ],
};

const everywhere = {
  'content-security-policy': "frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};
const gzip = { 'content-encoding': 'gzip' };
const kept = { 'cache-control': 'public, max-age=31536000, immutable' };
const sealed = { ...gzip, 'content-security-policy': expect.stringMatching(/^default-src 'none';/) as unknown };
const absent = { status: 404, 'cache-control': null, 'content-type': 'text/html' };
const to = (location: string) => ({ status: 301, location });
const asset = (kind: string) => `/${globSync(`_astro/*.${kind}`, { cwd: site })[0]}`;

/** What is asked, and what the answer says beside what all say. */
const answers = (): Record<string, object> => ({
  '/': { ...gzip, 'cache-control': null },
  [asset('css')]: { ...gzip, ...kept },
  [asset('woff2')]: { 'content-encoding': null, ...kept },
  '/favicon.svg': sealed,
  '/ateliers.ics': { 'content-type': 'text/calendar; charset=utf-8', ...gzip },
  '/_astro/nulle-part.js': absent,
  '/nginx.conf': absent,
  '/chiffres/saison-2/?a=1&b=%C3%A9': to('/saisons/2/?a=1&b=%C3%A9'),
  '/actualites/compte-rendu/': to('/actualites/premier-atelier/#le-d%C3%A9roul%C3%A9'),
  '/actualites/compte-rendu/?a=1': to('/actualites/premier-atelier/?a=1#le-d%C3%A9roul%C3%A9'),
  '/exemple.html?a=1': to('/?a=1'),
  '/projets?a=1': to('/projets/?a=1'),
});

for (const [name, [port, options, settings]] of Object.entries(hosts)) {
  const isThere = existsSync(`/usr/sbin/${name}`);
  const origin = `http://localhost:${port}`;

  test(`${name} ${isThere ? 'tells and shows the site' : 'is not installed here'}`, async ({ sharedPage: page }) => {
    test.skip(!isThere);
    await mkdir(scratch, { recursive: true });
    await writeFile(`${scratch}${name}.conf`, settings);
    const server = spawn(`/usr/sbin/${name}`, [...options, `${scratch}${name}.conf`], { stdio: 'inherit' });
    try {
      await expect(() => fetch(origin)).toPass();
      for (const [path, said] of Object.entries(answers())) {
        const { status, headers } = await fetch(origin + path, { redirect: 'manual' });
        const found: Record<string, unknown> = { ...Object.fromEntries(headers), status };
        found.location = headers.get('location')?.replace(origin, '');
        for (const [key, value] of Object.entries<unknown>({ status: 200, ...everywhere, ...said })) {
          expect.soft(found[key] ?? null, `${path}: ${key}`).toEqual(value);
        }
      }
      expect(await (await fetch(`${origin}/nulle/part/`)).text()).toContain('Page introuvable');
      for (const { path } of templates) {
        const { complaints } = await watch(page, () => page.goto(origin + path));
        expect.soft(complaints, path).toEqual([]);
      }
    } finally {
      server.kill();
    }
  });
}
