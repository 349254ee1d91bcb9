import { readFileSync, writeFileSync } from 'node:fs';
import { withRules } from './check/documentation.ts';

const file = 'CONTRIBUTING.md';
writeFileSync(file, withRules(readFileSync(file, 'utf8')));
