/** The State's identity: only on a site under .gouv.fr (see ../site.ts). Its styles are in identity-state.css. */
import favicon from '@gouvfr/dsfr/dist/favicon/favicon.svg?url&no-inline';
import bold from '@gouvfr/dsfr/dist/fonts/Marianne-Bold.woff2?url';
import regular from '@gouvfr/dsfr/dist/fonts/Marianne-Regular.woff2?url';

export const identity = { favicon, fonts: [regular, bold] };
