import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { CheckResult } from './check.ts';
import { hexadecimal } from './rules/encoding.ts';

/** A file that was mended, and what was changed in it, as `line:column before → after`: all to be shown. */
export interface Mended {
  path: string;
  changes: string[];
}

interface Change {
  message: VFileMessage;
  start: number;
  end: number;
  after: string;
}

function changesOf(file: VFile): Change[] {
  return file.messages.flatMap((message) => {
    const { place, expected } = message;
    const [after] = expected ?? [];
    if (after === undefined || !place || !('end' in place)) return [];
    const { offset: start } = place.start;
    const { offset: end } = place.end;
    return start === undefined || end === undefined ? [] : [{ message, start, end, after }];
  });
}

/** A text in which what cannot be seen, or a terminal would obey, has a name. */
const visible = (text: string) =>
  text
    .replaceAll('\u00a0', '[insécable]')
    .replaceAll('\u202f', '[insécable fine]')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `[U+${hexadecimal(sign)}]`);

/**
 * Writes in the files below `root` what can be mended without a choice: typography, known https hosts.
 * @returns what was changed, for people
 */
export function fixFiles(root: string, { files }: CheckResult): Mended[] {
  const content = join(realpathSync(root), 'src', 'content') + sep;
  return files.flatMap((file) => {
    const changes = changesOf(file).sort((a, b) => b.start - a.start);
    if (changes.length === 0) return [];
    const path = join(root, file.path);
    // A link of the file system may lead out of the content: nothing is written there.
    if (!realpathSync(path).startsWith(content)) return [];
    let text = readFileSync(path, 'utf8');
    let limit = text.length;
    const told: string[] = [];
    for (const { message, start, end, after } of changes) {
      if (end > limit) continue;
      told.unshift(`${message.line}:${message.column} « ${visible(text.slice(start, end))} » → « ${visible(after)} »`);
      text = text.slice(0, start) + after + text.slice(end);
      limit = start;
    }
    writeFileSync(path, text);
    return [{ path: visible(file.path), changes: told }];
  });
}
