import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('an older Node is told which one to install', () => {
  const older = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'24.3.1'}})`;
  const args = ['--import', older, '--import', './src/node-version.js', '--eval', '0'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /demande Node 24\.4[^]*needs Node 24\.4/);
});
