import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clashFinder, isPlainPath, longestPath } from '../../../output-names.ts';
import { addressesOf, fixedFiles, outputFile, postsByAddress } from '../addresses.ts';
import { redirectsOf } from '../content.ts';
import { rangeOfValue } from '../entry.ts';
import { closestOf } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';

/** Later pages of the news: how many there are depends on what is published. */
const laterPage = /^\/actualites\/(?:.+\/)?\d+\/$/;

/** An old address leads to a present page, and stands once. */
export const redirects: Rule = {
  id: 'redirection',
  title: 'Redirection vers une page qui n’existe pas, ou en double',
  explanation:
    'Chaque ligne de redirections.yaml mène d’une ancienne adresse à une page du site. Une adresse n’y est qu’une fois, et n’est ni celle d’une page, ni celle d’un fichier que le site écrit.',
  severity: 'error',
  *check(content) {
    const { entry, redirects: lines } = redirectsOf(content) ?? {};
    if (!entry || !lines) return;
    const addresses = addressesOf(content);
    const posts = postsByAddress(content);
    const findClash = clashFinder();
    for (const file of [...fixedFiles, ...[...addresses].map(outputFile)]) findClash(file);
    const seen = new Set<string>();
    for (const [index, { from, to }] of lines.entries()) {
      const finding = (key: 'from' | 'to', message: string, fix: string): Finding => ({
        entry,
        range: rangeOfValue(entry, [index, key]),
        message,
        fix,
      });
      if (seen.has(from))
        yield finding('from', `« ${from} » est redirigée deux fois.`, 'Gardez une seule des deux lignes.');
      else if (addresses.has(from)) yield finding('from', `« ${from} » est une page du site.`, 'Retirez cette ligne.');
      else if (laterPage.test(from))
        yield finding('from', `« ${from} » est gardée pour une liste.`, 'Retirez cette ligne.');
      else {
        const file = outputFile(from);
        const clash = findClash(file);
        if (file.length > longestPath || !isPlainPath(file))
          yield finding('from', `« ${from} » est trop longue, ou commence par un tiret.`, 'Retirez cette ligne.');
        else if (clash)
          yield finding(
            'from',
            `« ${from} » se confond avec « /${clash.known} », que le site écrit déjà.`,
            'Retirez cette ligne : un même nom ne peut être deux fichiers, ni différer par ses seules majuscules.',
          );
      }
      seen.add(from);
      const path = to.split('#', 1)[0]!;
      if (posts.get(path)?.draft)
        yield finding('to', `« ${path} » est un brouillon.`, 'Menez à une page publiée, par exemple « /actualites/ ».');
      if (addresses.has(path)) continue;
      const nearest = closestOf(path, [...addresses]);
      const fix = nearest ? `Écrivez « ${nearest} ».` : 'Menez à une page du site, par exemple « /actualites/ ».';
      yield finding('to', `La page « ${path} » n’existe pas.`, fix);
    }
  },
};

/** Every address that the site has served, from the project's root. */
const publishedList = 'e2e/published-addresses.txt';

const publishedIn = (root: string) => {
  const path = join(root, publishedList);
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split(/\s+/) : [];
};

/** An address that people may have kept still answers. */
export const lostAddress: Rule = {
  id: 'adresse-perdue',
  title: 'Adresse publiée à laquelle rien ne répond',
  explanation:
    'Des liens ailleurs sur le web mènent aux adresses que le site a publiées. Une page renommée ou retirée laisse une ligne dans redirections.yaml.',
  severity: 'error',
  *check(content) {
    const { entry, redirects: lines } = redirectsOf(content) ?? {};
    // What cannot be read may be what answers: its own mistake is told first.
    if (!entry || !lines || content.entries.some(({ value }) => value === undefined)) return;
    const addresses = addressesOf(content);
    const files = new Set([
      ...fixedFiles,
      ...[...addresses].map(outputFile),
      ...lines.map(({ from }) => outputFile(from)),
    ]);
    for (const address of publishedIn(content.root)) {
      if (files.has(outputFile(address)) || laterPage.test(address)) continue;
      const nearest = closestOf(address, [...addresses]) ?? address.replace(/[^/]+\/?$/, '');
      yield {
        entry,
        message: `L’adresse « ${address} » a été publiée, et rien n’y répond plus.`,
        fix: `Ajoutez « - from: ${address} », puis « to: ${nearest} » ou la page qui la remplace.`,
      };
    }
  },
};
