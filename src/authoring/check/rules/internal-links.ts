import { join } from 'node:path/posix';
import { collectionNames } from '../../../schemas/collections.ts';
import { addressesOf, anchorsOf } from '../addresses.ts';
import { redirectsOf, type Content } from '../content.ts';
import { once } from '../../entry-files/once.ts';
import { rangeOfNode, type Entry } from '../entry.ts';
import { asSlug } from '../../entry-files/file-name.ts';
import { adviceFor } from '../nearest.ts';
import type { Span } from '../parse.ts';
import { entryRule, type Finding } from '../rule.ts';
import { pathInSite } from '../../../markdown/hrefs.ts';
import { schemeOf } from '../../../markdown/scheme.ts';
import { nodesOf, pictureNames, rangeOfWords } from '../tree.ts';

interface Link {
  url: string;
  range: Span | undefined;
}

/** The links of a text, each with its whole place. */
const linksOf = (entry: Entry): Link[] =>
  nodesOf(entry, 'link', 'definition')
    .filter((node) => node.type === 'link' || !pictureNames(entry).has(node.identifier))
    .map((node) => ({ url: node.url, range: rangeOfNode(entry, node) }));

/** Pages that an address may mean: one of a file, as `../projets/a.md`, or one that is badly typed, as `projets/a b`. */
function meantAddresses(path: string, { file }: Entry): string[] {
  const page = path.replace(/(?:\/index)?\.(?:mdx?|qmd|rmd|ipynb|ya?ml|html?)$/i, '').replace(/\/index$/, '');
  const beside = join('/', file.dirname!.replace(/^src\/content/, ''), page).replace(/^\/pages(?=\/)/, '');
  const fromRoot = join('/', page);
  const last = page.split('/').findLast(Boolean) ?? '';
  const typed = [
    ...(path.startsWith('/') ? [fromRoot] : [beside, fromRoot]),
    ...collectionNames.map((name) => `/${name}/${last}`),
  ];
  return typed
    .flatMap((address) => [address, address.split('/').map(asSlug).join('/')])
    .map((address) => join(address, '/'));
}

const redirectsByAddress = once(
  (content: Content) => new Map(redirectsOf(content).redirects.map(({ from, to }) => [from, to])),
);

/** What is wrong with a link, when it leads to a page of the site. */
function linkFault(entry: Entry, content: Content, { url, range }: Link): Omit<Finding, 'entry'> | undefined {
  const address = pathInSite(url) ?? url;
  if (schemeOf(address) || address.startsWith('#')) return undefined;
  const [path = ''] = address.split(/[?#]/, 1);
  const addresses = addressesOf(content);
  const newAddress = redirectsByAddress(content).get(path);
  const isKnown = (page: string) => addresses.has(page);
  const meant = newAddress ?? (isKnown(path) ? path : meantAddresses(decode(path), entry).find(isKnown));
  const message = newAddress
    ? `« ${path} » est une ancienne adresse.`
    : `La page « ${path} » n’existe pas sur le site.`;
  if (!meant) {
    const otherwise = 'Retirez le lien, ou écrivez l’adresse de « / » à « / », comme « /projets/ ».';
    return { range, message, fix: adviceFor(path, [...addresses], otherwise) };
  }
  if (meant === path) return undefined;
  const right = meant + (newAddress ? '' : address.slice(path.length));
  if (entry.text[range?.start ?? 0] !== '[') return { range, message, fix: `Écrivez [ce que c’est](${right}).` };
  const written = rangeOfWords(entry, range, url);
  return { range: written ?? range, message, fix: `Écrivez « ${right} ».`, replacement: written && right };
}

/** A link to another page of the site leads to one that exists, by its present address. */
export const internalLink = entryRule({
  id: 'lien-interne',
  inBrowser: true,
  title: 'Lien vers une page du site qui n’existe pas',
  explanation:
    'Un lien vers une page du site s’écrit de « / » à « / » : /projets/cartiflette/. L’ancienne adresse d’une page est remplacée par la nouvelle.',
  check: (entry, content) => linksOf(entry).flatMap((link) => linkFault(entry, content, link) ?? []),
});

/** A link to a place of the same page leads to one of its headings. */
export const anchor = entryRule({
  id: 'ancre',
  inBrowser: true,
  title: 'Lien vers un endroit de la page qui n’existe pas',
  explanation:
    'Un lien « #mon-intertitre » mène à un intertitre du même texte : ses mots en minuscules, avec des tirets.',
  *check(entry) {
    const anchors = anchorsOf(entry);
    for (const { url, range } of linksOf(entry)) {
      const name = decode(url.slice(1));
      if (!url.startsWith('#') || anchors.includes(name)) continue;
      const otherwise = 'Retirez le lien, ou ajoutez l’intertitre.';
      yield {
        range,
        message: `Aucun intertitre ne donne l’ancre « ${url} ».`,
        fix: adviceFor(name, anchors, otherwise, (near) => `« #${near} »`),
      };
    }
  },
});

/** An address without its `%`, as it is when one encodes nothing. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
