/** Any other host: no font, no brand and no favicon of the State. */
import { href } from '../site.ts';

export const favicon = href('/favicon.svg');
