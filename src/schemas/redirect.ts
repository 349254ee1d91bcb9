import { z } from 'zod';
import { text } from './fields.ts';

const segment = '[\\w-][\\w.-]*';

/** What a build or its host writes itself: files of folders, the page of errors, assets, previews, the domain. */
const reserved = /(?:^|\/)index\.html$|^\/404\.html$|^\/(?:apercu|cname|_astro)\//i;

/** An address of the site, which may lead to a place of a page when it is a target. */
const address = (place = '') =>
  z
    .string()
    .regex(
      new RegExp(`^/(?:${segment}/)*(?:${segment}\\.html)?${place}$`, 'u'),
      'doit être une adresse du site, de « / » à « / », par exemple « /projets/cartiflette/ »',
    );

/** An address that the site served once, and where its content is now: src/content/redirections.yaml. */
const redirectSchema = z.strictObject({
  from: address()
    .refine((path) => !reserved.test(path), 'est une adresse que le site garde pour lui : retirez cette ligne')
    .describe('Ancienne adresse.'),
  to: address('(?:#[\\p{L}\\d-]+)?').describe('Adresse actuelle.'),
  note: text(200).optional().describe('Pourquoi, si ce n’est pas évident.'),
});

/** The lines of src/content/redirections.yaml. */
export const redirectsSchema = z.array(redirectSchema);

/** One of them, once read. */
export type Redirect = z.output<typeof redirectSchema>;
