import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clashFinder, isPlainPath, longestPath } from '../../../output-names.ts';
import { addressesOf, outputFile, outputsOf } from '../addresses.ts';
import { catalogueEntries, publishedPath, redirectsOf, redirectsPath } from '../content.ts';
import { postPath } from '../../../routes.ts';
import { rangeOfValue } from '../entry.ts';
import { closestOf } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { faultOfAddress } from '../site-address.ts';

/** Later pages of the news: how many there are depends on what is published. */
const laterPage = /^\/actualites\/(?:.+\/)?\d+\/$/;

/** An old address leads to a present page, and stands once; each that people may have kept still answers. */
export const redirects: Rule = {
  id: 'redirection',
  *check(content) {
    const { entry, redirects: lines } = redirectsOf(content);
    if (!entry) return;
    const addresses = addressesOf(content);
    const drafts = catalogueEntries(content, 'actualites').filter(({ data }) => data.draft);
    const draftPaths = drafts.map(({ id }) => postPath(id));
    const findClash = clashFinder();
    for (const file of outputsOf(content)) findClash(file);
    for (const [index, { from, to }] of lines.entries()) {
      const at = (key: string) => ({ entry, range: rangeOfValue(entry, [index, key]) });
      const file = outputFile(from);
      const clash = findClash(file);
      if (clash) {
        const message = `« ${from} » est déjà une page, un fichier ou une autre ligne, à ses majuscules près : « /${clash.known} ».`;
        yield { ...at('from'), message, fix: 'Retirez cette ligne.' };
      } else if (laterPage.test(from) || file.length > longestPath || !isPlainPath(file)) {
        const message = `« ${from} » est gardée pour une liste, trop longue, commence par un tiret ou est refusée par Windows.`;
        yield { ...at('from'), message, fix: 'Retirez cette ligne.' };
      }
      const [path = ''] = to.split('#', 1);
      const fix = 'Menez à une page publiée, par exemple « /actualites/ ».';
      if (draftPaths.includes(path)) yield { ...at('to'), message: `« ${path} » est un brouillon.`, fix };
      const fault = faultOfAddress(to, content);
      if (fault) yield { ...at('to'), message: fault.message, fix: fault.fix };
    }
    const published = join(content.root, publishedPath);
    // What cannot be read may be what answers: its own mistake is told first.
    if (!existsSync(published) || content.entries.some(({ value }) => value === undefined)) return;
    const files = new Set([...addresses, ...lines.map(({ from }) => from)].map(outputFile));
    for (const address of readFileSync(published, 'utf8').split(/\s+/)) {
      if (!address || files.has(outputFile(address)) || laterPage.test(address)) continue;
      const nearest = closestOf(address, [...addresses]) ?? address.replace(/(?<![^/])[^/]+\/?$/, '');
      yield {
        entry,
        message: `L’adresse « ${address} » a été publiée, et rien n’y répond plus.`,
        fix: `Ajoutez à ${redirectsPath} la ligne « - { from: ${address}, to: ${nearest} } », ou menez à la page qui la remplace.`,
      };
    }
  },
};
