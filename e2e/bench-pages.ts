/**
 * Prints what Lighthouse measures of each template on a phone, median of three runs: `npm run bench:pages`, or
 * `npm run bench:pages -- home figures` for some of them. The reports stay in test-results/lighthouse/.
 *
 * Lighthouse weighs 180 MB, a quarter of all that the project installs: npx fetches it for who measures.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../src/proposals/report/browser.ts';
import { serve } from './static-server.ts';
import { templates } from './templates.ts';
import { folderOf, root, variants } from './variants.ts';

const lighthouse = 'lighthouse@13.5.0';
const runs = 3;
const port = 4521;
const reports = fileURLToPath(new URL('test-results/lighthouse/', root));
const run = promisify(execFile);

/** What is read of a report: https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
interface Report {
  categories: Record<'performance' | 'accessibility' | 'best-practices' | 'seo', { score: number }>;
  audits: Record<string, { numericValue: number }>;
}

const { executablePath = chromium.executablePath(), chromiumSandbox, args = [] } = launchOptions();
const flags = ['--headless=new', ...args, ...(chromiumSandbox ? [] : ['--no-sandbox'])].join(' ');

async function measure(name: string, path: string, index: number): Promise<Report> {
  const file = join(reports, `${name.replaceAll(' ', '-')}-${index}.json`);
  const options = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`];
  await run('npx', ['--yes', lighthouse, `http://localhost:${port}${path}`, ...options], {
    env: { ...process.env, CHROME_PATH: executablePath },
  });
  return JSON.parse(await readFile(file, 'utf8')) as Report;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const variant = variants.main;
await run(process.execPath, [fileURLToPath(new URL('build-variant.ts', import.meta.url)), folderOf(variant)], {
  cwd: fileURLToPath(root),
  env: { ...process.env, ...variant.env },
});
await mkdir(reports, { recursive: true });
const server = await serve(folderOf(variant), '/', port);
const asked = process.argv.slice(2);
const rows: Record<string, Record<string, number | string>> = {};
for (const { name, path } of templates.filter((template) => asked.length === 0 || asked.includes(template.name))) {
  const measured: Report[] = [];
  for (let index = 1; index <= runs; index += 1) measured.push(await measure(name, path, index));
  const value = (audit: string) => median(measured.map(({ audits }) => audits[audit]!.numericValue));
  const score = (of: keyof Report['categories']) =>
    Math.round(100 * median(measured.map(({ categories }) => categories[of].score)));
  rows[name] = {
    'LCP s': (value('largest-contentful-paint') / 1000).toFixed(2),
    CLS: value('cumulative-layout-shift').toFixed(3),
    'TBT ms': Math.round(value('total-blocking-time')),
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best practices': score('best-practices'),
    SEO: score('seo'),
  };
}
console.table(rows);
server.close();
