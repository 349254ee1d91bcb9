/** Any other host: no font, no brand and no favicon of the State. */
import { href } from '../site.ts';

export const identity: { favicon: string; fonts: string[] } = { favicon: href('/favicon.svg'), fonts: [] };
