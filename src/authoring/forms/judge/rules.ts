import { encoding, deceptiveSign } from '../../check/rules/encoding.ts';
import { conflict } from '../../check/rules/conflict.ts';
import { knownPhase, order, outsideSeason, seasons } from '../../check/rules/dates.ts';
import { componentAttribute, componentContent, unknownComponent } from '../../check/rules/components.ts';
import { headings } from '../../check/rules/headings.ts';
import { html } from '../../check/rules/html.ts';
import { anchor, internalLink } from '../../check/rules/internal-links.ts';
import { linkScheme, linkText } from '../../check/rules/links.ts';
import { code, mdxSyntax } from '../../check/rules/mdx.ts';
import { missingPicture, pictureText } from '../../check/rules/pictures.ts';
import { rawMark } from '../../check/rules/raw-marks.ts';
import { reference } from '../../check/rules/reference.ts';
import type { Rule } from '../../check/rule.ts';

/** The rules that an author may break in a form, the schema apart, which its inputs ask. */
export const formRules: Rule[] = [
  conflict,
  encoding,
  deceptiveSign,
  reference,
  order,
  outsideSeason,
  knownPhase,
  seasons,
  mdxSyntax,
  code,
  html,
  unknownComponent,
  componentAttribute,
  componentContent,
  missingPicture,
  pictureText,
  headings,
  rawMark,
  linkText,
  linkScheme,
  internalLink,
  anchor,
];
