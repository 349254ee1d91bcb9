import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { visible } from '../../schemas/hidden-signs.ts';
import type { CheckResult } from './check.ts';

/** What the messages of a file write in it, in the order of their places; one that overlaps another waits for the next time. */
function editsOf({ messages }: VFile) {
  let from = 0;
  return messages
    .flatMap(({ line, column, place, expected: [after] = [] }) => {
      if (after === undefined || !place || !('end' in place)) return [];
      return [{ start: place.start.offset!, end: place.end.offset!, after, at: `${line}:${column}` }];
    })
    .filter(({ start, end }) => {
      const isFree = start >= from;
      if (isFree) from = end;
      return isFree;
    });
}

/**
 * Writes in the files below `root` what can be fixed without a choice.
 * @returns what was changed, for people: each file, then `line:column before → after`, all to be shown
 */
export function fixFiles(root: string, { files }: CheckResult): string[] {
  return files.flatMap((file) => {
    const [path, text, edits] = [join(root, file.path), String(file.value), editsOf(file)];
    // A text read from bytes that are not UTF-8, or that someone has changed since, would lose what it does not hold.
    if (edits.length === 0 || !readFileSync(path).equals(Buffer.from(text))) return [];
    const fixed = edits.reduceRight(
      (rest, { start, end, after }) => rest.slice(0, start) + after + rest.slice(end),
      text,
    );
    // Written beside, then renamed: a full disk or a Ctrl-C leaves the former file or the new one.
    writeFileSync(`${path}.partiel`, fixed);
    renameSync(`${path}.partiel`, path);
    const changes = edits.map(
      ({ at, start, end, after }) => `  ${at} « ${visible(text.slice(start, end))} » → « ${visible(after)} »`,
    );
    return [visible(file.path), ...changes];
  });
}
