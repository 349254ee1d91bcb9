import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const suites = ['dates', 'dates.format', 'timeline', 'posts'].map((name) =>
  fileURLToPath(new URL(`./${name}.test.ts`, import.meta.url)),
);

describe('dates behave the same on a machine', () => {
  for (const timeZone of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles']) {
    // Without NODE_TEST_CONTEXT, or the child would report to the runner instead of by its exit code.
    const env = { ...process.env, TZ: timeZone, NODE_TEST_CONTEXT: undefined };
    const node = (...args: string[]) => spawnSync(process.execPath, args, { env, encoding: 'utf8' });

    it(`in ${timeZone}`, () => {
      assert.equal(node('-p', 'Intl.DateTimeFormat().resolvedOptions().timeZone').stdout.trim(), timeZone);
      const { status, stdout } = node('--test', '--test-isolation=none', '--test-reporter=tap', ...suites);
      assert.equal(status, 0, stdout);
      assert.match(stdout, /^# pass \d{2,}$/m);
    });
  }
});
