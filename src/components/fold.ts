import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

/** The script of ./fold.js, made small: it stands after the filters of a list, and the security policy names its hash. */
export const foldScript = minifySync('fold.js', readFileSync('src/components/fold.js', 'utf8')).code.trim();
