/** Any other host: no font, no brand and no favicon of the State. */
import { href } from '../site.ts';

/** The address of the icon of the site. */
export const favicon = href('/favicon.svg');
