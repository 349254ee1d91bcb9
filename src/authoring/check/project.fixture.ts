import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { requiredPages } from '../../catalogue/pages.ts';
import { checkContent, type CheckResult } from './check.ts';

/** Files of a project, by their path in src/content; undefined for one that is missing. */
export type Files = Record<string, string | Uint8Array | undefined>;

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

/** The smallest picture, as PNG; longer by as many bytes as asked. */
export const png = (more = 0) => Buffer.concat([Buffer.from(pixel, 'base64'), Buffer.alloc(more)]);

/** A Markdown file from the lines of its header and its text. */
export const withHeader = (header: string, text = 'Bonjour.') => `---\n${header.trim()}\n---\n\n${text}\n`;

export const headers = {
  post: 'title: Bilan\ndate: 2023-03-14\nsummary: Un bilan.',
  project: 'title: KALLM\nsummary: Un projet.\nstatus: actif\nseasons: [2]',
  workshop: 'title: Atelier\nkind: atelier\nstart: 2023-03-14\nevidence: annonce',
  home: 'title: Accueil\nsummary: Le programme.\nfeatured: [kallm]',
};

const seasonFile = (number: number, year: number) => `number: ${number}
year: ${year}
title: Saison ${number}
summary: Une saison.
start: ${year}-02-01
end: ${year}-11-30
phases:
  - { id: phase-${number}, name: Phase, start: ${year}-03-01, end: ${year}-04, evidence: annonce }
figures:
  - { id: projets, value: "7", label: projets, source: { title: Communiqué } }
`;

const fixedPages = requiredPages.map((id) => [`pages/${id}.md`, withHeader('title: Une page\nsummary: Une page.')]);

/** The smallest content with one entry of each collection, and without a mistake. */
const validFiles: Files = {
  ...Object.fromEntries(fixedPages),
  'actualites/bilan.md': withHeader(headers.post),
  'projets/kallm.md': withHeader(headers.project),
  'projets/cartiflette.md': withHeader(headers.project),
  'ateliers/2023-03-14-atelier.yaml': headers.workshop,
  'saisons/1.yaml': seasonFile(1, 2022),
  'saisons/2.yaml': seasonFile(2, 2023),
  'administrations/insee.yaml': 'name: Insee',
  'pages/accueil.md': withHeader(headers.home),
  'mentions.yaml': 'publisher: { name: DINUM, address: Paris, phone: "01", siren: "130" }\ncontact: contact@exemple.fr',
  'reponses.yaml': readFileSync('src/content/reponses.yaml', 'utf8'),
  'redirections.yaml': '- { from: /a/, to: /projets/kallm/ }',
};

/** Writes files in the content of a project, and gives the first folder or the file that each made. */
const writeIn = (root: string, files: Files): string[] =>
  Object.entries(files).flatMap(([path, contents]) => {
    if (contents === undefined) return [];
    const file = join(root, 'src/content', path);
    const made = mkdirSync(dirname(file), { recursive: true }) ?? file;
    writeFileSync(file, contents);
    return [made];
  });

/** A project folder of the valid content with `changes`, for the caller to remove. */
export function makeProject(changes: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'programme10-'));
  writeIn(root, { ...validFiles, ...changes });
  return root;
}

/** Hands such a folder to `use`, then removes it. */
export function withProject<Result>(changes: Files, use: (root: string) => Result): Result {
  const root = makeProject(changes);
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

let shared: string | undefined;

/** The same for a `use` that only reads: one folder serves all, where `changes` come and go. Files are slow to make. */
export function readProject<Result>(changes: Files, use: (root: string) => Result): Result {
  if (!shared) {
    const root = (shared = makeProject({}));
    process.on('exit', () => rmSync(root, { recursive: true }));
  }
  const missing = Object.keys(changes).filter((path) => changes[path] === undefined);
  for (const path of missing) rmSync(join(shared, 'src/content', path));
  const made = writeIn(shared, changes);
  try {
    return use(shared);
  } finally {
    for (const path of made) rmSync(path, { recursive: true, force: true });
    writeIn(shared, Object.fromEntries(Object.keys(changes).map((path) => [path, validFiles[path]])));
  }
}

/** The messages of a check, as tests compare them. */
export const saidIn = ({ files }: CheckResult) =>
  files.flatMap((file) =>
    file.messages.map(({ line, column, ruleId, reason, note }) => ({
      ...{ file: file.path, line, column },
      ...{ rule: ruleId, message: reason, fix: note ?? '' },
    })),
  );

export type Said = ReturnType<typeof saidIn>[number];

/** What the check says of the valid content with `changes`. */
export const messagesWith = (changes: Files, only = ''): Said[] =>
  readProject(changes, (root) => saidIn(checkContent(root, only)));

/**
 * A mistake as people make it: what changes in the valid content, then `rule line:column` of its message, words of its
 * fix, and the rules of the other messages that it causes.
 */
export type Mistake = [what: string, changes: Files, message: string, fix: string, ...others: string[]];
