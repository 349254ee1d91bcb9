/**
 * Prints what Lighthouse measures of each template on a phone, median of three runs: `npm run bench:pages`, or
 * `npm run bench:pages -- home figures` for some of them. The reports stay in test-results/lighthouse/.
 *
 * Lighthouse weighs 180 MB, a quarter of all that the project installs: npx fetches it for who measures.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../src/proposals/report/browser.ts';
import { serve } from './static-server.ts';
import { templates } from './templates.ts';
import { folderOf, main, root } from './variants.ts';

/** What is read of a report. */
interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue: number }>;
}

const port = 4521;
/** Milliseconds. Without them fonts come before the first drawing, as from no host, and Lighthouse counts them in it. */
const wayToHost = 40;
const reports = fileURLToPath(new URL('test-results/lighthouse/', root));
const { executablePath = chromium.executablePath(), chromiumSandbox, args = [] } = launchOptions();
const flags = ['--headless=new', ...args, ...(chromiumSandbox ? [] : ['--no-sandbox'])].join(' ');

async function measure(name: string, path: string, run: number): Promise<Report> {
  const file = `${reports}${name.replaceAll(' ', '-')}-${run}.json`;
  const options = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`];
  const command = ['--yes', 'lighthouse@13.5.0', `http://localhost:${port}${path}`, ...options];
  await promisify(execFile)('npx', command, { env: { ...process.env, CHROME_PATH: executablePath } });
  return JSON.parse(await readFile(file, 'utf8')) as Report;
}

execFileSync(process.execPath, ['e2e/build-variant.ts', folderOf(main)], { env: { ...process.env, ...main.env } });
await mkdir(reports, { recursive: true });
const server = await serve(folderOf(main), '/', port, wayToHost);
const asked = process.argv.slice(2);
const rows: Record<string, Record<string, number>> = {};
for (const { name, path } of templates.filter((template) => asked.length === 0 || asked.includes(template.name))) {
  const measured = [await measure(name, path, 1), await measure(name, path, 2), await measure(name, path, 3)];
  const median = (value: (report: Report) => number) => measured.map(value).sort((a, b) => a - b)[1]!;
  rows[name] = {
    'LCP, ms': Math.round(median(({ audits }) => audits['largest-contentful-paint']!.numericValue)),
    CLS: Number(median(({ audits }) => audits['cumulative-layout-shift']!.numericValue).toFixed(3)),
    'TBT, ms': Math.round(median(({ audits }) => audits['total-blocking-time']!.numericValue)),
  };
  for (const category of ['performance', 'accessibility', 'best-practices', 'seo']) {
    rows[name][category] = Math.round(100 * median(({ categories }) => categories[category]!.score));
  }
}
console.table(rows);
server.close();
