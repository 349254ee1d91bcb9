import { createHash } from 'node:crypto';
import { themeScript } from './layouts/theme.ts';

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

/**
 * Nothing from elsewhere, no code but ours, no form but the search, which leads to a page of the site. Icons of the design system are images inside the stylesheet, hence `data:`.
 * Astro adds the hashes of the scripts and styles it writes itself.
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'" as const,
    "img-src 'self' data:" as const,
    "font-src 'self'" as const,
    "connect-src 'self'" as const,
    "base-uri 'none'" as const,
    "form-action 'self'" as const,
  ],
  scriptDirective: { hashes: [sha256(themeScript)] },
};
