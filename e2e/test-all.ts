/**
 * `npm test`: on one core what reads the sources, then the build, on another the unit tests; then the browser, which
 * takes both. What a script says is shown once it is over, for the two not to mix. A table of all ends it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

// Half of a short program is the reading of its libraries: they are compiled once for the hundreds that the tests start.
const cache = fileURLToPath(new URL('../node_modules/.cache/compiled/', import.meta.url));
const env = { ...process.env, NODE_COMPILE_CACHE: cache };

/** What a script checks, and where it says how many; the formatter does not say it. */
const counted: Record<string, [what: string, pattern?: RegExp]> = {
  'test:types': ['files', /^Result \((\d+) files\)/gm],
  'test:lint': ['modules', /\((\d+) modules, /g],
  'test:format': ['files'],
  build: ['pages', /(\d+) page\(s\) built/g],
  'test:unit': ['tests', /^ℹ pass (\d+)/gm],
  'test:e2e': ['tests', /^ +(\d+) passed/gm],
};

const table: Record<string, { result: string; checked: string; seconds: number }> = {};

/** Runs a script of package.json, whose words are shown as they come or at its end; whether it passes. */
async function run(script: string, isShownLive = false): Promise<boolean> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--run', script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (isShownLive) process.stdout.write(text);
    });
  }
  const [code] = await once(child, 'close');
  const result = code === 0 ? '✔' : '✖';
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${isShownLive ? '' : said}${result} ${script} (${seconds} s)`);
  const [what, pattern] = counted[script]!;
  const count = pattern && [...said.matchAll(pattern)].reduce((sum, [, number]) => sum + Number(number), 0);
  table[script] = { result, checked: `${count ?? 'all'} ${what}`, seconds };
  return code === 0;
}

/** Runs scripts one after another until one fails; whether all pass. */
async function lane(...scripts: string[]): Promise<boolean> {
  for (const script of scripts) if (!(await run(script))) return false;
  return true;
}

const lanes = await Promise.all([lane('test:types', 'test:lint', 'test:format', 'build'), lane('test:unit')]);
const passes = lanes.every(Boolean) && (await run('test:e2e', true));
console.table(table);
process.exitCode = passes ? 0 : 1;
