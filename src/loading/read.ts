import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import { collectionDefinitions, type CollectionName } from '../schemas/collections.ts';

/** Something that stops a build: where it is, and what is wrong, in French. */
export interface Problem {
  /** Path from the project's root, with `/`. */
  file: string;
  /** Keys and indexes to the value, when the problem is one of a value. */
  path?: (string | number)[];
  message: string;
}

/** A content file, split into its data and its text. */
export interface ParsedFile {
  data: Record<string, unknown>;
  body: string;
  /** Mistakes of the YAML itself. */
  problems: string[];
}

/** A content file and the entry it holds. */
export interface ContentFile extends ParsedFile {
  collection: CollectionName;
  /** Path from the project's root, with `/`. */
  file: string;
  id: string;
}

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Splits a content file. YAML is read with the 1.2 core schema, so that a date stays the text that was typed
 * and an impossible day can be refused.
 */
export function parseContentFile(file: string, contents: string): ParsedFile {
  const isYaml = file.endsWith('.yaml');
  const match = isYaml ? undefined : (frontMatter.exec(contents) ?? undefined);
  if (!isYaml && match?.index !== 0) {
    return { data: {}, body: contents, problems: ['il manque l’en-tête, entre deux lignes de trois tirets « --- »'] };
  }
  const document = parseDocument(isYaml ? contents : match![1]!, { prettyErrors: false });
  const problems = document.errors.map((error) => `le YAML est mal formé (${error.message})`);
  const data: unknown = problems.length > 0 ? {} : document.toJS();
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    return { data: {}, body: '', problems: ['l’en-tête doit être une suite de lignes « clé: valeur »'] };
  }
  return {
    data: data as Record<string, unknown>,
    body: match ? contents.slice(match[0].length).trim() : '',
    problems,
  };
}

/** The identifier of an entry: its `slug`, else its file name. */
export function entryId(file: string, data: Record<string, unknown>): string {
  return typeof data.slug === 'string' ? data.slug : basename(file).replace(/\.[^.]+$/, '');
}

/** Reads every entry of a collection below `root`, a project's folder. */
export function readCollection(root: string, collection: CollectionName): ContentFile[] {
  const folder = join(root, 'src/content', collection);
  const { extensions } = collectionDefinitions[collection];
  return globSync(`**/*.{${extensions.join(',')},}`, { cwd: folder })
    .filter((name) => extensions.some((extension) => name.endsWith(`.${extension}`)))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const parsed = parseContentFile(name, readFileSync(path, 'utf8'));
      const file = relative(root, path).replaceAll('\\', '/');
      return { ...parsed, collection, file, id: entryId(name, parsed.data) };
    });
}
