import { z } from 'zod';

/**
 * What the untrusted build of a pull request tells the trusted workflow: which pages change, what the check found. It
 * arrives in an artifact that anyone may have written: the trusted side parses it with this schema, takes nothing from
 * it but words to show, and escapes them.
 */

/** A path of the site, without its base: `/`, `/projets/`, `/actualites/premier-atelier/`. */
const path = () =>
  z
    .string()
    .max(300)
    .regex(/^\/(?:[\w.~%-]+\/)*(?:[\w.~%-]+)?$/);

/** A page that the pull request adds, changes or removes. */
const page = z.strictObject({
  path: path().describe('Its path in the site.'),
  title: z.string().max(300).describe('Its title, as the site shows it.'),
  change: z.enum(['added', 'changed', 'removed']),
  isOwn: z.boolean().describe('Whether the pull request writes what the page shows, rather than a list of it.'),
  looks: z
    .enum(['same', 'different'])
    .optional()
    .describe('Whether its pictures before and after are the same; none when it was not compared.'),
});

/** One message of the check, at its place. Lines and columns count from 1. */
const diagnostic = z.strictObject({
  file: z.string().max(300),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
  rule: z.string().max(60),
  message: z.string().max(1000),
  fix: z.string().max(1000),
});

/** Most pages that a manifest tells of. */
export const mostPages = 3000;

/** Most messages of the check, and most lost addresses. */
export const mostMessages = 500;

export const manifestSchema = z.strictObject({
  isBuilt: z.boolean().describe('Whether the site could be built.'),
  hasBase: z
    .boolean()
    .describe('Whether the site before could be built: else nothing was compared, all pages are added.'),
  pages: z
    .array(page)
    .max(mostPages)
    .describe('The most telling first: what was written, the home page, then the rest.'),
  restyled: z
    .strictObject({ count: z.int().nonnegative(), seen: z.int().nonnegative() })
    .describe('Pages of the same HTML with other styles or scripts, and how many of them were looked at.'),
  touchesCode: z.boolean().describe('Whether the pull request changes more than the content.'),
  diagnostics: z.array(diagnostic).max(mostMessages),
  lostPaths: z
    .array(z.strictObject({ path: path(), target: path().describe('Where its redirection could lead.') }))
    .max(mostMessages)
    .describe('Addresses that answered before and would not any more.'),
});

export type Manifest = z.output<typeof manifestSchema>;
export type ChangedPage = Manifest['pages'][number];
export type Diagnostic = Manifest['diagnostics'][number];

/** Whether nothing stands in the way of the publication. */
export const isFine = ({ isBuilt, diagnostics, lostPaths }: Manifest) =>
  isBuilt && lostPaths.length === 0 && diagnostics.length === 0;
