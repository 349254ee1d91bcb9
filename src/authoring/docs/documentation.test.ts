import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { reference } from './documentation.ts';

it('docs/reference.md says what the code does: otherwise run npm run docs', () =>
  assert.equal(readFileSync('docs/reference.md', 'utf8'), reference()));
