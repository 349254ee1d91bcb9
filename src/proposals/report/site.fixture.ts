import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { git } from '../publish/git.ts';

/** A page as a build writes it. */
export const htmlPage = (title: string, body: string, style = 'a.AAAAAAAA.css') =>
  `<!doctype html><html lang="fr"><head><title>${title}</title><link rel="stylesheet" href="/_astro/${style}"></head><body>${body}</body></html>`;

/** A page that leads to another one. */
export const redirection = (to: string) =>
  `<!doctype html><title>Cette page a changé d’adresse</title><meta http-equiv="refresh" content="0; url=${to}">`;

/** Writes files into a folder, by their paths in it. */
export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The built site that these files are. */
export function siteOf(files: Record<string, string>): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), 'built-site-'));
  try {
    writeFiles(folder, files);
    return readBuiltSite(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Commits all that a folder holds. */
export function commitAll(root: string): void {
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=a', '-c', 'user.email=a@exemple.fr', 'commit', '--quiet', '--allow-empty', '-m', 'x');
}
