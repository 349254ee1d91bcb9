import type { Content } from '../../authoring/check/content.ts';
import type { Entry } from '../../authoring/check/entry.ts';
import { pictureFiles } from '../../authoring/check/rules/pictures.ts';
import { entryPaths } from '../../routes.ts';
import type { FileChange } from './git-changes.ts';

/** Before a proposal, and after. */
export interface Sides<Side> {
  before: Side;
  after: Side;
}

/** The address of the page of an entry; none for what has no page. */
export const ownPath = ({ collection, id }: Entry): string | undefined => collection && entryPaths[collection](id);

/** The addresses of the entries that a proposal writes, before and after, and of those that show a picture it touches. */
export function ownPages(changes: readonly FileChange[], contents: Sides<Content>): Set<string> {
  const sides = [
    [contents.before, new Set(changes.map(({ before }) => before))],
    [contents.after, new Set(changes.map(({ after }) => after))],
  ] as const;
  return new Set(
    sides.flatMap(([{ entries }, touched]) =>
      entries
        .filter((entry) => touched.has(entry.file.path) || pictureFiles(entry).some((path) => touched.has(path)))
        .flatMap((entry) => ownPath(entry) ?? []),
    ),
  );
}
