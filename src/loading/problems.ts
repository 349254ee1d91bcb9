import { collectionNames } from '../schemas/collections.ts';
import { documentProblems } from './documents.ts';
import { contentProblems } from './integrity.ts';
import { readCollection, type Problem } from './read.ts';

/** Reads the whole content of the project at `root` and lists what is wrong with it. */
export function findProblems(root: string): Problem[] {
  const files = collectionNames.flatMap((name) => readCollection(root, name));
  return [...contentProblems(root, files), ...documentProblems(root)];
}
