import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { legalSchema } from '../schemas/legal.ts';
import { frenchMessage } from '../schemas/messages.ts';
import { redirectsSchema } from '../schemas/redirect.ts';
import type { Problem } from './read.ts';

/** Single files of src/content that are not entries of a collection. */
const documents: Record<string, z.ZodType> = {
  'src/content/mentions.yaml': legalSchema,
  'src/content/redirections.yaml': redirectsSchema,
};

/** What is wrong with the single files of the content below `root`. */
export function documentProblems(root: string): Problem[] {
  return Object.entries(documents).flatMap(([file, schema]) => {
    if (!existsSync(join(root, file))) return [{ file, message: 'manque : ce fichier est nécessaire au site' }];
    const document = parseDocument(readFileSync(join(root, file), 'utf8'), { prettyErrors: false });
    if (document.errors.length > 0) {
      return document.errors.map((error) => ({ file, message: `le YAML est mal formé (${error.message})` }));
    }
    const result = schema.safeParse(document.toJS(), { error: frenchMessage });
    return result.success
      ? []
      : result.error.issues.map((issue) => ({
          file,
          path: issue.path as (string | number)[],
          message: issue.message,
        }));
  });
}
