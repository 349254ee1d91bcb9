import { z } from 'zod';

/**
 * What the untrusted build of a pull request tells the trusted workflow: which pages change, what the check found. It
 * arrives in an artifact that anyone may have written: the trusted side parses it with this schema, takes nothing from
 * it but words to show, and escapes them.
 */

/** A path of the site, without its base: `/`, `/projets/`, `/actualites/premier-atelier/`. */
const path = z
  .string()
  .max(300)
  .regex(/^\/(?:[\w.~%-]+\/)*(?:[\w.~%-]+)?$/);

/** A page that the pull request adds, changes or removes. */
const page = z.strictObject({
  path,
  /** Its title, as the site shows it. */
  title: z.string().max(300),
  change: z.enum(['added', 'changed', 'removed']),
  /** Whether the pull request writes what the page shows, rather than a list of it. */
  isOwn: z.boolean(),
  /** Whether its pictures before and after are the same; none when it was not compared. */
  looks: z.enum(['same', 'different']).optional(),
});

/** One message of the check, at its place. Lines and columns count from 1. */
const diagnostic = z.strictObject({
  file: z.string().max(300),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
  message: z.string().max(1000),
  fix: z.string().max(1000),
});

/** Most pages that a manifest tells of. */
export const mostPages = 3000;

/** Most messages of the check, and most lost addresses. */
export const mostMessages = 500;

/** What a report says of a proposal, in the file that its preview is made of. */
export const manifestSchema = z.strictObject({
  /** Whether the site could be built. */
  isBuilt: z.boolean(),
  /** Whether the site before could be built: else nothing was compared, all pages are added. */
  hasBase: z.boolean(),
  /** The most telling first: what was written, the home page, then the rest. */
  pages: z.array(page).max(mostPages),
  /** Pages of the same HTML with other styles or scripts, and how many of them were looked at. */
  restyled: z.strictObject({ count: z.int().nonnegative(), seen: z.int().nonnegative() }),
  /** Whether the pull request changes more than the content. */
  touchesCode: z.boolean(),
  diagnostics: z.array(diagnostic).max(mostMessages),
  /** Addresses that answered before and would not any more, and where their redirection could lead. */
  lostPaths: z.array(z.strictObject({ path, target: path })).max(mostMessages),
});

/** What `manifestSchema` gives. */
export type Manifest = z.output<typeof manifestSchema>;
export type ChangedPage = Manifest['pages'][number];
export type Diagnostic = Manifest['diagnostics'][number];

/** Whether nothing stands in the way of the publication. */
export const isFine = ({ isBuilt, diagnostics, lostPaths }: Manifest) =>
  isBuilt && lostPaths.length === 0 && diagnostics.length === 0;
