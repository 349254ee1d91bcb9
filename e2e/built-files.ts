import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOf, type Variant } from './variants.ts';

/** The text of a file of a variant, or of the page of a path in it. */
export const textOf = (variant: Variant, path: string) =>
  readFile(join(folderOf(variant), path.replace(/[?#].*/, '').replace(/\/$/, '/index.html')), 'utf8');

/** The files of a variant that a pattern finds, with their texts. */
export const textsOf = (variant: Variant, pattern: string): Promise<[file: string, text: string][]> => {
  const files = globSync(pattern, { cwd: folderOf(variant) }).toSorted();
  return Promise.all(files.map(async (file) => [file.replaceAll('\\', '/'), await textOf(variant, file)]));
};

/** The style sheets that the HTML of a page of a variant links to. */
export const linkedSheets = (variant: Variant, html: string) =>
  Promise.all([...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, path]) => textOf(variant, path!)));

/** What one reads in HTML, without its tags, each space a plain one. */
export const wordsOf = (html: string) =>
  html
    .replaceAll(/^[^]*?(?=<body)|<(script|style|template)\b[^]*?<\/\1>|<!--[^]*?-->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:#39|apos);/g, '’')
    .replaceAll(/(?:\s|&nbsp;)+/g, ' ')
    .trim();

/** The links of HTML, each as `words → address`. */
export const linksIn = (html: string) =>
  [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"[^>]*>([^]*?)<\/a>/g)].map(
    ([, address, words]) => `${wordsOf(words!)} → ${address!.replaceAll('&amp;', '&')}`,
  );

/** The addresses of the links of a page. */
export const addressesIn = async (variant: Variant, path: string) =>
  linksIn(await textOf(variant, path)).map((link) => link.slice(link.lastIndexOf(' → ') + 3));

/** Where a page that redirects at once leads, from its text. */
export const redirectTarget = (html: string) => /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];
