import { readdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, parse, sep } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { entryPaths } from '../../routes.ts';
import { isFixable, type CheckResult } from './check.ts';
import { readContent, type Content } from './content.ts';
import type { Range } from './parse.ts';
import { visible } from './rules/encoding.ts';
import { decode, linksOf } from './rules/internal-links.ts';
import { fileOf, picturesOf } from './rules/pictures.ts';
import { rangeOfWords } from './tree.ts';
import { componentsOf, rangeOfAttribute } from './tags.ts';
import { referencesIn } from '../../schemas/references.ts';
import { rangeOfValue, type Entry } from './entry.ts';

/** A file that was fixed, and what was changed in it, as `line:column before → after`: all to be shown. */
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

/** The identifiers of other entries that an entry names, badly formed ones too. */
const namedIds = (entry: Entry) => [
  ...referencesIn(entry.schema, entry.header?.data).map((named) => ({
    ...named,
    range: rangeOfValue(entry, named.path),
  })),
  ...componentsOf(entry).flatMap((use) =>
    referencesIn(use.component.attributes, use.values).map((named) => ({
      ...named,
      range: rangeOfAttribute(use, String(named.path[0])),
    })),
  ),
];

/** What to write where a file is named, once it has another name: pictures, links and identifiers of the whole content. */
function referencesTo(
  content: Content,
  from: string,
  to: string,
): { file: VFile; start: number; end: number; after: string }[] {
  const renamed = content.entries.find(({ file }) => file.path === from);
  const id = parse(to).name;
  const own = renamed?.collection && entryPaths[renamed.collection](renamed.id);
  return content.entries.flatMap((entry) => {
    const within = (range: Range | undefined, before: string, after: string) => {
      const written = rangeOfWords(entry, range, before);
      return written ? [{ file: entry.file, ...written, after }] : [];
    };
    return [
      ...picturesOf(entry)
        .filter((picture) => fileOf(picture) === from)
        .flatMap(({ src, range }) => within(range, src, src.replace(/[^/]*$/, basename(to)))),
      ...(renamed && own
        ? [
            ...namedIds(entry)
              .filter((named) => named.collection === renamed.collection && named.id === renamed.id)
              .flatMap(({ range }) => within(range, renamed.id, id)),
            ...linksOf(entry)
              .filter(({ url }) => decode(url).startsWith(own))
              .flatMap(({ url, range }) => within(range, url, decode(url).replace(own, own.replace(renamed.id, id)))),
          ]
        : []),
    ];
  });
}

/** Gives files their right names, with what names them; never over another file. */
function renameFiles(root: string, files: readonly VFile[]): Mended[] {
  return files.flatMap(({ path, messages }) => {
    const to = messages.find(({ place, expected }) => !place && expected?.[0])?.expected?.[0];
    if (!to || readdirSync(join(root, dirname(to))).includes(basename(to))) return [];
    const references = referencesTo(readContent(root), path, to).sort((a, b) => b.start - a.start);
    for (const { file, start, end, after } of references) {
      file.value = String(file.value).slice(0, start) + after + String(file.value).slice(end);
      writeFileSync(join(root, file.path), file.value);
    }
    renameSync(join(root, path), join(root, to));
    return [
      {
        path: visible(path),
        changes: [
          `devient ${visible(to)}${references.length > 0 ? ` ; nommé ${references.length} fois, et réécrit` : ''}`,
        ],
      },
    ];
  });
}

/**
 * Writes in the files below `root` what can be fixed without a choice, then gives badly named files their names.
 * @returns what was changed, for people
 */
export function fixFiles(root: string, { files }: CheckResult): Mended[] {
  const content = join(realpathSync(root), 'src', 'content') + sep;
  const isInside = (path: string) => realpathSync(join(root, path)).startsWith(content);
  const fixed = files.flatMap((file) => {
    const changes = changesOf(file).sort((a, b) => b.start - a.start);
    if (changes.length === 0) return [];
    const path = join(root, file.path);
    // A link of the file system may lead out of the content: nothing is written there.
    if (!isInside(file.path)) return [];
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
  const named = files.filter(({ messages, path }) => messages.some(isFixable) && isInside(path));
  return [...fixed, ...renameFiles(root, named)];
}
