import { readFileSync, writeFileSync } from 'node:fs';
import { reference, withRooms } from './documentation.ts';

writeFileSync('docs/reference.md', reference());
writeFileSync('docs/architecture.md', withRooms(readFileSync('docs/architecture.md', 'utf8')));
