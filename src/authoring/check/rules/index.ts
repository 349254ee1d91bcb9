import type { Rule } from '../rule.ts';
import { addressForm, uniqueAddress } from './address.ts';
import { immoderateText, refusedText } from './bounds.ts';
import { conflict } from './conflict.ts';
import { knownPhase, namedDate, order, outsideSeason, seasons } from './dates.ts';
import { deceptiveSign, encoding } from './encoding.ts';
import { fileName, requiredFile } from './files.ts';
import { header } from './header.ts';
import { headings } from './headings.ts';
import { lineage } from './relations.ts';
import { html } from './html.ts';
import { anchor, internalLink } from './internal-links.ts';
import { linkScheme, linkText } from './links.ts';
import { componentAttribute, componentContent, unknownComponent } from './components.ts';
import { code, mdxSyntax } from './mdx.ts';
import { heavyPicture, pictureContent } from './picture-files.ts';
import { missingPicture, pictureText, unusedPicture } from './pictures.ts';
import { placement } from './placement.ts';
import { rawMark } from './raw-marks.ts';
import { lostAddress, redirects } from './redirects.ts';
import { reference } from './reference.ts';
import { badDate, badValue, missingKey, unknownKey, unknownValue } from './schema.ts';
import { yaml } from './yaml.ts';

/** Every rule, in the order in which an author meets them: the file, its header, its relations, its text. */
export const rules: Rule[] = [
  immoderateText,
  conflict,
  placement,
  fileName,
  requiredFile,
  encoding,
  deceptiveSign,
  header,
  yaml,
  unknownKey,
  missingKey,
  badDate,
  unknownValue,
  badValue,
  addressForm,
  uniqueAddress,
  reference,
  order,
  outsideSeason,
  namedDate,
  knownPhase,
  seasons,
  lineage,
  redirects,
  lostAddress,
  mdxSyntax,
  code,
  html,
  unknownComponent,
  componentAttribute,
  componentContent,
  rawMark,
  missingPicture,
  heavyPicture,
  pictureContent,
  pictureText,
  unusedPicture,
  headings,
  linkText,
  linkScheme,
  internalLink,
  anchor,
  refusedText,
];
