import type { z } from 'zod';
import { collectionDefinitions } from '../schemas/collections.ts';
import { frenchMessage } from '../schemas/messages.ts';
import { keysAt } from '../schemas/walk.ts';
import { didYouMean } from './nearest.ts';
import type { ContentFile, Problem } from './read.ts';
import { addressableIds, freeIds, uniqueIds } from './rules/addresses.ts';
import { eventDates } from './rules/dates.ts';
import { homeFigures } from './rules/home.ts';
import { existingImages } from './rules/images.ts';
import { acyclicLineage } from './rules/lineage.ts';
import { knownReferences } from './rules/references.ts';
import type { Rule, ValidFile } from './rules/rule.ts';
import { knownPhases, seasonDates } from './rules/seasons.ts';

/** The rules that tie entries together. */
const rules: Rule[] = [
  uniqueIds,
  addressableIds,
  freeIds,
  knownReferences,
  eventDates,
  knownPhases,
  seasonDates,
  acyclicLineage,
  homeFigures,
  existingImages,
];

/** Every mistake of the content below `root`: of each entry alone first, then of the entries together. */
export function contentProblems(root: string, files: ContentFile[]): Problem[] {
  const valid: ValidFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    if (file.problems.length > 0) {
      problems.push(...file.problems.map((message) => ({ file: file.file, message })));
      continue;
    }
    const result = collectionDefinitions[file.collection].schema.safeParse(file.data, { error: frenchMessage });
    if (result.success) valid.push({ ...file, value: result.data });
    else problems.push(...schemaProblems(file, result.error));
  }
  return [...problems, ...rules.flatMap((rule) => rule({ root, all: files, valid }))];
}

function schemaProblems(file: ContentFile, error: z.ZodError): Problem[] {
  const { schema } = collectionDefinitions[file.collection];
  return error.issues.map((issue) => ({
    file: file.file,
    path: issue.path as (string | number)[],
    message:
      issue.code === 'unrecognized_keys'
        ? issue.message + '.' + issue.keys.map((key) => didYouMean(key, keysAt(schema, issue.path))).join('')
        : issue.message,
  }));
}
