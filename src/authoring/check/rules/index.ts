import type { Rule } from '../rule.ts';
import { address } from './address.ts';
import { immoderateText, refusedText } from './bounds.ts';
import { conflict } from './conflict.ts';
import { order } from './date-order.ts';
import { deceptiveSign, encoding } from './encoding.ts';
import { header } from './header-form.ts';
import { html } from './html.ts';
import { internalLink } from './internal-links.ts';
import { linkScheme } from './link-scheme.ts';
import { component } from './components.ts';
import { code, mdxSyntax } from './mdx.ts';
import { pictureContent } from './picture-content.ts';
import { missingPicture } from './shown-pictures.ts';
import { placement } from './placement.ts';
import { rawMark } from './raw-marks.ts';
import { redirects } from './redirects.ts';
import { reference } from './reference.ts';
import { key, value } from './schema.ts';
import { words } from './words.ts';

/** Every rule, in the order in which an author meets them: the file, its header, its relations, its text. */
export const rules: Rule[] = [
  immoderateText,
  conflict,
  placement,
  encoding,
  deceptiveSign,
  header,
  key,
  value,
  address,
  reference,
  order,
  redirects,
  mdxSyntax,
  code,
  html,
  component,
  rawMark,
  missingPicture,
  pictureContent,
  words,
  linkScheme,
  internalLink,
  refusedText,
];
