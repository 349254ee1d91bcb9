import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

/** Writes files by their paths, all of them beside first: whatever stops that leaves the former texts, or the new. */
function writeFiles(texts: ReadonlyMap<string, string>): void {
  // A name that no reader of the content takes for a text, were it to stay.
  const beside = (path: string) => join(dirname(path), `._${process.pid}-${basename(path)}`);
  const written: string[] = [];
  try {
    for (const [path, text] of texts) {
      written.push(path);
      writeFileSync(beside(path), text, { flag: 'wx', flush: true, mode: statSync(path).mode });
    }
    for (const path of texts.keys()) renameSync(beside(path), path);
  } finally {
    for (const path of written) rmSync(beside(path), { force: true });
  }
}

/**
 * Writes in the files below `root` what can be fixed without a choice.
 * @returns what was changed, for people: each file, then `line:column before → after`, all to be shown
 */
export function fixFiles(root: string, { files }: CheckResult): string[] {
  const texts = new Map<string, string>();
  const told = files.flatMap((file) => {
    const [path, text, edits] = [join(root, file.path), String(file.value), editsOf(file)];
    // A text read from bytes that are not UTF-8, or that someone has changed since, would lose what it does not hold.
    if (edits.length === 0 || !readFileSync(path).equals(Buffer.from(text))) return [];
    const fixed = edits.reduceRight(
      (rest, { start, end, after }) => rest.slice(0, start) + after + rest.slice(end),
      text,
    );
    texts.set(path, fixed);
    const changes = edits.map(
      ({ at, start, end, after }) => `  ${at} « ${visible(text.slice(start, end))} » → « ${visible(after)} »`,
    );
    return [visible(file.path), ...changes];
  });
  writeFiles(texts);
  return told;
}
