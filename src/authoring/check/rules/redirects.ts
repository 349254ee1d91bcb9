import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clashFinder, isPlainPath, longestPath } from '../../../output-names.ts';
import { addressesOf, outputFile, postsByAddress } from '../addresses.ts';
import { publishedPath, redirectsOf, redirectsPath } from '../content.ts';
import { rangeOfValue } from '../entry.ts';
import { adviceFor, closestOf } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Later pages of the news: how many there are depends on what is published. */
const laterPage = /^\/actualites\/(?:.+\/)?\d+\/$/;

/** An old address leads to a present page, and stands once. */
export const redirects: Rule = {
  id: 'redirection',
  title: 'Redirection vers une page qui n’existe pas, ou en double',
  explanation:
    'Chaque ligne de redirections.yaml mène d’une ancienne adresse à une page du site. Une adresse n’y est qu’une fois, et n’est ni celle d’une page, ni celle d’un fichier que le site écrit.',
  *check(content) {
    const { entry, redirects: lines } = redirectsOf(content);
    if (!entry) return;
    const addresses = addressesOf(content);
    const posts = postsByAddress(content);
    const findClash = clashFinder();
    for (const address of addresses) findClash(outputFile(address));
    const seen = new Set<string>();
    const faultOf = (from: string): [fault: string, fix: string] | undefined => {
      const fix = 'Retirez cette ligne';
      if (seen.has(from)) return ['est redirigée deux fois', 'Gardez une seule des deux lignes'];
      if (addresses.has(from)) return ['est une page du site', fix];
      if (laterPage.test(from)) return ['est gardée pour une liste', fix];
      const file = outputFile(from);
      const clash = findClash(file);
      if (file.length > longestPath || !isPlainPath(file)) return ['est trop longue, ou commence par un tiret', fix];
      const why = 'un même nom ne peut être deux fichiers, ni différer par ses seules majuscules';
      return clash && [`se confond avec « /${clash.known} », que le site écrit déjà`, `${fix} : ${why}`];
    };
    for (const [index, { from, to }] of lines.entries()) {
      const at = (key: string) => ({ entry, range: rangeOfValue(entry, [index, key]) });
      const [fault, remedy] = faultOf(from) ?? [];
      if (fault) yield { ...at('from'), message: `« ${from} » ${fault}.`, fix: `${remedy}.` };
      seen.add(from);
      const [path = ''] = to.split('#', 1);
      const fix = 'Menez à une page publiée, par exemple « /actualites/ ».';
      if (posts.get(path)?.draft) yield { ...at('to'), message: `« ${path} » est un brouillon.`, fix };
      if (addresses.has(path)) continue;
      yield { ...at('to'), message: `La page « ${path} » n’existe pas.`, fix: adviceFor(path, [...addresses], fix) };
    }
  },
};

const publishedIn = (root: string) => {
  const path = join(root, publishedPath);
  return existsSync(path) ? readFileSync(path, 'utf8').split(/\s+/).filter(Boolean) : [];
};

/** An address that people may have kept still answers. */
export const lostAddress: Rule = {
  id: 'adresse-perdue',
  title: 'Adresse publiée à laquelle rien ne répond',
  explanation:
    'Des liens ailleurs sur le web mènent aux adresses que le site a publiées. Une page renommée ou retirée laisse une ligne dans redirections.yaml.',
  *check(content) {
    const { entry, redirects: lines } = redirectsOf(content);
    // What cannot be read may be what answers: its own mistake is told first.
    if (!entry || content.entries.some(({ value }) => value === undefined)) return;
    const addresses = [...addressesOf(content)];
    const files = new Set([...addresses, ...lines.map(({ from }) => from)].map(outputFile));
    for (const address of publishedIn(content.root)) {
      if (files.has(outputFile(address)) || laterPage.test(address)) continue;
      const nearest = closestOf(address, addresses) ?? address.replace(/[^/]+\/?$/, '');
      yield {
        entry,
        message: `L’adresse « ${address} » a été publiée, et rien n’y répond plus.`,
        fix: `Ajoutez à ${redirectsPath} la ligne « - { from: ${address}, to: ${nearest} } », ou menez à la page qui la remplace.`,
      };
    }
  },
};
