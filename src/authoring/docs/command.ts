import { writeFileSync } from 'node:fs';
import { reference } from './documentation.ts';

writeFileSync('docs/reference.md', reference());
