import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

/** The script of ./theme.js, made small: it stands in the head of every page, and the security policy names its hash. */
export const themeScript = minifySync('theme.js', readFileSync('src/layouts/theme.js', 'utf8')).code.trim();
