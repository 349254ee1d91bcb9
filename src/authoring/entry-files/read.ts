import { basename } from 'node:path';
import { readHeader } from './header.ts';

/** Empty lines before the header are no part of it. */
const frontMatter = /(?<![^])(\uFEFF?(?:\s*\n)?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * The YAML and the text of a content file, for the check as for the site, with the offsets at which they start; undefined
 * when it has no complete header between two lines of `---`. The text is without the empty lines around it: nothing else
 * is taken away, since an indent means something.
 */
export function splitFrontMatter(file: string, contents: string) {
  if (file.endsWith('.yaml')) {
    const yaml = contents.replace(/(?<=\n)---\s*$/, '');
    return { yaml, yamlStart: 0, body: '', bodyStart: contents.length };
  }
  const match = frontMatter.exec(contents);
  if (!match) return undefined;
  const [whole, opening = '', yaml = ''] = match;
  const rest = contents.slice(whole.length);
  const first = rest.search(/[^ \t\r\n]/);
  const start = rest.lastIndexOf('\n', first) + 1;
  const body = first === -1 ? '' : rest.slice(start).replace(/(?<![\r\n])[\r\n]+$/, '');
  return { yaml, yamlStart: opening.length, body, bodyStart: whole.length + start };
}

/** The data and the text of a content file. A date stays the text that was typed, so that an impossible day can be refused. */
export function parseContentFile(file: string, contents: string): { data: Record<string, unknown>; body: string } {
  const parts = splitFrontMatter(file, contents);
  if (!parts) return { data: {}, body: contents };
  const { data } = readHeader(parts.yaml);
  const isGroup = data !== null && typeof data === 'object' && !Array.isArray(data);
  return { data: isGroup ? (data as Record<string, unknown>) : {}, body: parts.body };
}

/**
 * The identifier of an entry: its `slug`, else the name of its file, or of its folder when the file is an `index`.
 * @param file path from the folder of the collection
 */
export function entryId(file: string, data: Record<string, unknown>): string {
  return typeof data.slug === 'string' ? data.slug : basename(file.replace(/\.[^./]+$/, '').replace(/\/index$/, ''));
}
