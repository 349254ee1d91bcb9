import type { Rule } from '../rule.ts';
import { address } from './address.ts';
import { changedLine } from './changed-lines.ts';
import { conflict } from './conflict.ts';
import { order } from './date-order.ts';
import { deceptiveSign, encoding } from './encoding.ts';
import { header } from './header-form.ts';
import { links } from './link-address.ts';
import { component } from './components.ts';
import { code } from './code.ts';
import { mdxSyntax } from './mdx.ts';
import { pictureContent } from './picture-content.ts';
import { missingPicture } from './shown-pictures.ts';
import { placement } from './placement.ts';
import { rawMark } from './raw-marks.ts';
import { refusedText } from './refused-text.ts';
import { redirects } from './redirects.ts';
import { reference } from './reference.ts';
import { key, value } from './schema.ts';
import { unwritten } from './unwritten.ts';
import { words } from './words.ts';

/** Every rule, in the order in which an author meets them: the file, its header, its relations, its text. */
export const rules: Rule[] = [
  encoding,
  conflict,
  placement,
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
  component,
  rawMark,
  changedLine,
  missingPicture,
  pictureContent,
  words,
  unwritten,
  links,
  refusedText,
];
