/**
 * `npm test`: on one core what reads the sources, then the build, on another the unit tests; then the browser, which
 * takes both. What a script says is shown once it is over, for the two not to mix.
 */
import { spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

// Half of a short program is the reading of its libraries: they are compiled once for the hundreds that the tests start.
const cache = fileURLToPath(new URL('../node_modules/.cache/compiled/', import.meta.url));
const env = { ...process.env, NODE_COMPILE_CACHE: cache };

/** Runs a script of package.json. Throws when it fails. */
async function run(script: string, stdio: StdioOptions): Promise<void> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--run', script], { env, stdio });
  const [said, complained, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'close'),
  ]);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${said}${complained}${code === 0 ? '✔' : '✖'} ${script} (${seconds} s)`);
  if (code !== 0) throw new Error(`${script} failed`);
}

async function lane(...scripts: string[]): Promise<void> {
  for (const script of scripts) await run(script, ['ignore', 'pipe', 'pipe']);
}

const lanes = await Promise.allSettled([lane('test:types', 'test:lint', 'test:format', 'build'), lane('test:unit')]);
const failed = lanes.filter(({ status }) => status === 'rejected');
if (failed.length > 0) process.exit(1);
await run('test:e2e', 'inherit').catch(() => process.exit(1));
