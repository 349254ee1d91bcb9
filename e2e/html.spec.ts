import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from './shared-page.ts';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf } from './built-files.ts';
import { builtPages } from './built-pages.ts';
import { folderOf, live, preview } from './variants.ts';

const host = 'https://site.invalid';

const rules = { 'missing-doctype': 'error' } as const;
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'], rules }));

for (const [name, variant] of [
  ['the site of the authors', live],
  ['a preview under a sub-path', preview],
] as const) {
  test(`every internal link, anchor and file of ${name} exists, and each identifier of a page is of one element`, async ({
    sharedPage,
  }) => {
    const pages = await builtPages(sharedPage, variant);
    const idsOf = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
    const isFile = (path: string) => {
      const file = join(folderOf(variant), decodeURIComponent(path.slice(variant.base.length)));
      return path.startsWith(variant.base) && existsSync(file) && statSync(file).isFile();
    };
    const isBroken = (address: string, from: string) => {
      const { origin, pathname, hash } = new URL(address, host + from);
      if (origin !== host) return false;
      const ids = idsOf.get(pathname);
      if (!ids) return !isFile(pathname);
      return hash !== '' && !ids.has(decodeURIComponent(hash.slice(1)));
    };
    const addresses = pages.flatMap(({ path, links, assets }) =>
      [...links, ...assets].map((address) => ({ address, path })),
    );
    expect(addresses.length).toBeGreaterThan(1000);
    expect(addresses.filter(({ address, path }) => isBroken(address, path))).toEqual([]);
    expect(pages.filter(({ ids }) => new Set(ids).size < ids.length).map(({ path }) => path)).toEqual([]);
  });

  test(`every page of ${name} is valid HTML`, async () => {
    const pages = await textsOf(variant, '**/*.html');
    expect(pages.length).toBeGreaterThan(20);
    for (const [file, html] of pages) {
      const { results } = await validator.validateString(html, file);
      const problems = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
      );
      expect.soft(problems, file).toEqual([]);
    }
  });
}
