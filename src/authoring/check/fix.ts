import { readdirSync, realpathSync, renameSync } from 'node:fs';
import { basename, dirname, join, parse, sep } from 'node:path';
import type { VFile } from 'vfile';
import { entryPaths } from '../../routes.ts';
import { edited, separate, type Edit } from '../entry-files/edit.ts';
import { isFixable, type CheckResult } from './check.ts';
import { readContent } from './content.ts';
import type { Entry } from './entry.ts';
import { replaceFile } from './replace-file.ts';
import { visible } from './rules/encoding.ts';
import { decode, linksOf } from './rules/internal-links.ts';
import { picturesOf } from './rules/pictures.ts';
import { idsIn } from './rules/reference.ts';
import { rangeOfWords } from './tree.ts';

/** A file that was fixed, and what was changed in it, as `line:column before → after`: all to be shown. */
export interface Mended {
  path: string;
  changes: string[];
}

/** What the messages of a file write in it, each with its place for people. */
const editsOf = ({ messages }: VFile): (Edit & { at: string })[] =>
  messages.flatMap(({ line, column, place, expected: [text] = [] }) => {
    if (text === undefined || !place || !('end' in place)) return [];
    return [{ start: place.start.offset!, end: place.end.offset!, text, at: `${line}:${column}` }];
  });

/** The name that the messages of a file give to it: they concern the whole of it. */
const newNameOf = ({ messages }: VFile) => messages.find(({ place, expected }) => !place && expected)?.expected?.[0];

/** What to write in an entry that names a file, or its page, once this has another name. */
function renamedIn(entry: Entry, from: string, to: string, renamed: Entry | undefined): Edit[] {
  const { collection, id = '' } = renamed ?? {};
  const newId = parse(to).name;
  const pathOf = (name: string) => (collection ? entryPaths[collection](name) : undefined);
  const [address, newAddress] = [pathOf(id), pathOf(newId)];
  const named = [
    ...picturesOf(entry)
      .filter(({ file }) => file === from)
      .map(({ src, range }) => ({ range, before: src, text: src.replace(/[^/]*$/, basename(to)) })),
    ...idsIn(entry)
      .filter((other) => other.collection === collection && other.id === id)
      .map(({ range }) => ({ range, before: id, text: newId })),
    ...linksOf(entry)
      .filter(({ url }) => address && decode(url).startsWith(address))
      .map(({ url, range }) => ({ range, before: url, text: decode(url).replace(address!, newAddress!) })),
  ];
  return named.flatMap(({ range, before, text }) => {
    const written = rangeOfWords(entry, range, before);
    return written ? [{ ...written, text }] : [];
  });
}

/** Gives a file another name, and writes it where the content names it; never over another file. */
function renameFile(root: string, from: string, to: string): Mended[] {
  if (readdirSync(join(root, dirname(to))).includes(basename(to))) return [];
  const { entries } = readContent(root);
  const renamed = entries.find(({ file }) => file.path === from);
  let count = 0;
  for (const entry of entries) {
    const edits = renamedIn(entry, from, to, renamed);
    const isWritten =
      edits.length > 0 && replaceFile(join(root, entry.file.path), entry.text, edited(entry.text, edits));
    if (isWritten) count += edits.length;
  }
  renameSync(join(root, from), join(root, to));
  const change = `devient ${visible(to)}${count > 0 ? ` ; nommé ${count} fois, et réécrit` : ''}`;
  return [{ path: visible(from), changes: [change] }];
}

/**
 * Writes in the files below `root` what can be fixed without a choice, then gives badly named files their names.
 * @returns what was changed, for people
 */
export function fixFiles(root: string, result: CheckResult): Mended[] {
  const content = join(realpathSync(root), 'src', 'content') + sep;
  // A link of the file system may lead out of the content: nothing is written there.
  const isInside = (path: string) => realpathSync(join(root, path)).startsWith(content);
  const files = result.files.filter(({ messages, path }) => messages.some(isFixable) && isInside(path));
  const fixed = files.flatMap((file) => {
    const [text, edits] = [String(file.value), separate(editsOf(file))];
    if (edits.length === 0 || !replaceFile(join(root, file.path), text, edited(text, edits))) return [];
    const changes = edits.map(
      ({ at, start, end, text: after }) => `${at} « ${visible(text.slice(start, end))} » → « ${visible(after)} »`,
    );
    return [{ path: visible(file.path), changes }];
  });
  const renamed = files.flatMap((file) => {
    const to = newNameOf(file);
    return to === undefined ? [] : renameFile(root, file.path, to);
  });
  return [...fixed, ...renamed];
}
