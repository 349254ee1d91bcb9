import { readFileSync, writeFileSync } from 'node:fs';
import { withParts } from './documentation.ts';

const file = 'CONTRIBUTING.md';
writeFileSync(file, withParts(readFileSync(file, 'utf8')));
