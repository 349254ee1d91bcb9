import { basename } from 'node:path';
import { parseDocument } from 'yaml';

/** A content file, split into its data and its text. */
export interface ParsedFile {
  data: Record<string, unknown>;
  body: string;
}

const frontMatter = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The YAML and the text of a content file, with the offsets at which they start. */
export interface FileParts {
  yaml: string;
  yamlStart: number;
  body: string;
  bodyStart: number;
}

/** Splits a content file; undefined when it has no complete header between two lines of `---`. */
export function splitFrontMatter(file: string, contents: string): FileParts | undefined {
  if (file.endsWith('.yaml')) return { yaml: contents, yamlStart: 0, body: '', bodyStart: contents.length };
  const match = frontMatter.exec(contents);
  if (match?.index !== 0) return undefined;
  const [whole, opening, yaml] = match as unknown as [string, string, string];
  return { yaml, yamlStart: opening.length, body: contents.slice(whole.length), bodyStart: whole.length };
}

/**
 * Splits a content file. YAML is read with the 1.2 core schema, so that a date stays the text that was typed
 * and an impossible day can be refused.
 */
export function parseContentFile(file: string, contents: string): ParsedFile {
  const parts = splitFrontMatter(file, contents);
  if (!parts) return { data: {}, body: contents };
  const document = parseDocument(parts.yaml, { prettyErrors: false });
  const data: unknown = document.errors.length > 0 ? {} : document.toJS({ maxAliasCount: 0 });
  const isGroup = data !== null && typeof data === 'object' && !Array.isArray(data);
  return { data: isGroup ? (data as Record<string, unknown>) : {}, body: parts.body.trim() };
}

/** The identifier of an entry: its `slug`, else its file name. */
export function entryId(file: string, data: Record<string, unknown>): string {
  return typeof data.slug === 'string' ? data.slug : basename(file).replace(/\.[^.]+$/, '');
}
