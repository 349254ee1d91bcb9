/** The State's identity: only on a site under .gouv.fr (see ../site.ts). Its styles are in identity-state.css. */
export { default as favicon } from '@gouvfr/dsfr/dist/favicon/favicon.svg?url&no-inline';
