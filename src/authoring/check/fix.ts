import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { VFile } from 'vfile';
import { visible } from '../../schemas/hidden-signs.ts';
import { edited, separate, type Edit } from '../entry-files/edit.ts';
import type { CheckResult } from './check.ts';
import { replaceFile } from './replace-file.ts';

/** A file that was fixed, and what was changed in it, as `line:column before → after`: all to be shown. */
interface Mended {
  path: string;
  changes: string[];
}

/** What the messages of a file write in it, each with its place for people. */
const editsOf = ({ messages }: VFile): (Edit & { at: string })[] =>
  messages.flatMap(({ line, column, place, expected: [text] = [] }) => {
    if (text === undefined || !place || !('end' in place)) return [];
    return [{ start: place.start.offset!, end: place.end.offset!, text, at: `${line}:${column}` }];
  });

/**
 * Writes in the files below `root` what can be fixed without a choice.
 * @returns what was changed, for people
 */
export function fixFiles(root: string, result: CheckResult): Mended[] {
  const content = join(realpathSync(root), 'src', 'content') + sep;
  // A link of the file system may lead out of the content: nothing is written there.
  const isInside = (path: string) => realpathSync(join(root, path)).startsWith(content);
  return result.files.flatMap((file) => {
    const [text, edits] = [String(file.value), separate(editsOf(file))];
    if (edits.length === 0 || !isInside(file.path)) return [];
    if (!replaceFile(join(root, file.path), text, edited(text, edits))) return [];
    const changes = edits.map(
      ({ at, start, end, text: after }) => `${at} « ${visible(text.slice(start, end))} » → « ${visible(after)} »`,
    );
    return [{ path: visible(file.path), changes }];
  });
}
