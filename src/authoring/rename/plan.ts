import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../check/content.ts';
import type { Entry } from '../check/entry.ts';
import type { Span } from '../check/parse.ts';
import { edited, type Edit } from '../entry-files/edit.ts';

/** What a command will do, all of it, before any of it is done. */
export interface Plan {
  /** What changes in the texts, by their path from the project's root. */
  edits: Map<string, Edit[]>;
  /** Files and folders: where each goes; nowhere when it is removed. */
  moves: [from: string, to: string | undefined][];
  /** Lines at the end of the redirections. */
  redirects: { from: string; to: string }[];
  /** What a person must decide, each with its place. */
  decisions: string[];
}

export const emptyPlan = (): Plan => ({ edits: new Map(), moves: [], redirects: [], decisions: [] });

export function addEdit({ edits }: Plan, { file }: Entry, { start, end }: Span, text: string): void {
  edits.set(file.path, [...(edits.get(file.path) ?? []), { start, end, text }]);
}

/** The line of an offset of a text. */
export const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** Where the addresses of a page stand in the texts, the old addresses of the redirections left out. */
export function* placesOf(content: Content, address: string, origin: string): Generator<Span & { entry: Entry }> {
  const [path, end] = [
    RegExp.escape(address.replace(/\/$/, '')),
    address.includes('#') ? '(?![\\w-])' : '(?=[/\\s"\')>\\]#?]|\\.ics|$)',
  ];
  const pattern = new RegExp(`(?<=^|[\\s"'(<\\[]|${RegExp.escape(origin)})(?<!from: *["']?)${path}${end}`, 'gm');
  for (const entry of content.entries) {
    for (const { 0: found, index } of entry.text.matchAll(pattern)) {
      yield { entry, start: index, end: index + found.length };
    }
  }
}

const redirectsPath = 'src/content/redirections.yaml';

/** What the plan says to a person. */
export function tell({ edits, moves, redirects, decisions }: Plan, content: Content): string {
  const textOf = (path: string) => content.entries.find(({ file }) => file.path === path)?.text ?? '';
  const lines = [
    ...moves.map(([from, to]) => (to ? `  renomme   ${from} → ${to}` : `  retire    ${from}`)),
    ...[...edits].flatMap(([path, list]) =>
      list.map(({ start, end, text }) => {
        const before = textOf(path).slice(start, end).trim().replaceAll(/\s+/g, ' ');
        return `  écrit     ${path}:${lineAt(textOf(path), start)}  « ${before} » → « ${text.trim().replaceAll(/\s+/g, ' ')} »`;
      }),
    ),
    ...redirects.map(({ from, to }) => `  redirige  ${from} → ${to}`),
  ];
  const choices = decisions.map((decision) => `  ${decision}`);
  return [...lines, ...(choices.length > 0 ? ['', 'À vous de choisir :', ...choices] : [])].join('\n');
}

/** Does what the plan says, below `root`. */
export function carryOut(root: string, { edits, moves, redirects }: Plan): void {
  for (const [path, list] of edits) {
    const file = join(root, path);
    writeFileSync(file, edited(readFileSync(file, 'utf8'), list));
  }
  if (redirects.length > 0) {
    const file = join(root, redirectsPath);
    const text = readFileSync(file, 'utf8').trimEnd();
    const added = redirects.map(({ from, to }) => `- from: ${from}\n  to: ${to}\n`).join('');
    writeFileSync(file, `${text.replace(/^\[\]$/, '')}\n${added}`.trimStart());
  }
  for (const [from, to] of moves) {
    if (to === undefined) rmSync(join(root, from), { recursive: true });
    else {
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, from), join(root, to));
    }
  }
}

export const exists = (root: string, path: string) => existsSync(join(root, path));
