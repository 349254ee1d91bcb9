import { parse } from 'yaml';
import source from '../content/redirections.yaml?raw';
import { redirectsSchema } from '../schemas/redirect.ts';

/** Old addresses and where their content is now, as src/content/redirections.yaml gives them. */
export const redirects = redirectsSchema.parse(parse(source.normalize('NFC')));
