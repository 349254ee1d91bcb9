import { expect, test } from 'playwright/test';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets, formScript, weighedPages } from './budgets.ts';
import { addressIn, folderOf, main } from './variants.ts';
import { weighPage } from '../src/proposals/report/weights.ts';

for (const path of weighedPages) {
  test(`${path} stays within its weight`, async ({ browser }) => {
    const weights = await weighPage(browser, addressIn(main, path));
    expect(weights.html).toBeGreaterThan(0);
    expect(weights.css).toBeGreaterThan(0);
    const excess = Object.entries(budgets).filter(([name, limit]) => weights[name as keyof typeof weights] > limit);
    expect(excess, JSON.stringify(weights)).toEqual([]);
  });
}

test('the one script file is that of the forms, stays within its weight and loads on their pages only', async () => {
  const cwd = folderOf(main);
  const scripts = globSync('**/*.js', { cwd });
  expect(scripts).toHaveLength(1);
  const script = await readFile(join(cwd, scripts[0]!));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(formScript);

  const pages = globSync('**/*.html', { cwd });
  const texts = await Promise.all(pages.map((page) => readFile(join(cwd, page), 'utf8')));
  const loading = pages.filter((_page, index) => texts[index]!.includes(basename(scripts[0]!)));
  expect(loading.map(dirname).sort()).toEqual(['contribuer/actualite', 'contribuer/atelier', 'contribuer/projet']);
});
