import { addressesOf, anchorsOf } from '../addresses.ts';
import { redirectsOf, type Content } from '../content.ts';
import { once } from '../../entry-files/once.ts';
import { rangeOfNode, type Entry } from '../entry.ts';
import { asSlug } from '../../entry-files/file-name.ts';
import { adviceFor } from '../nearest.ts';
import { entryRule } from '../rule.ts';
import { pathInSite } from '../../../markdown/hrefs.ts';
import { schemeOf } from '../../../markdown/scheme.ts';
import { nodesOf, pictureNames, rangeOfWords } from '../tree.ts';

/** The links of a text, each with its whole place. */
const linksOf = (entry: Entry) =>
  nodesOf(entry, 'link', 'definition')
    .filter((node) => node.type === 'link' || !pictureNames(entry).has(node.identifier))
    .map((node) => ({ url: node.url, range: rangeOfNode(entry, node) }));

/** The page that an address can only mean: by its last word, as that of a file, `../projets/a.md`, or badly typed. */
function meantAddress(path: string, addresses: ReadonlySet<string>): string | undefined {
  if (addresses.has(`${path}/`)) return `${path}/`;
  const page = path.replace(/(?:\/index)?(?:\.\w+)?\/*$/, '');
  const name = asSlug(page.slice(page.lastIndexOf('/') + 1));
  const [meant, ...others] = name ? [...addresses].filter((address) => address.endsWith(`/${name}/`)) : [];
  return others.length === 0 ? meant : undefined;
}

const redirectsByAddress = once(
  (content: Content) => new Map(redirectsOf(content).redirects.map(({ from, to }) => [from, to])),
);

/** A link to a page of the site, by its present address, or to a heading of the text, leads to one that exists. */
export const internalLink = entryRule({
  id: 'lien-interne',
  inBrowser: true,
  title: 'Lien vers une page du site, ou un intertitre, qui n’existe pas',
  explanation:
    'Un lien vers une page du site s’écrit de « / » à « / » : /projets/cartiflette/. L’ancienne adresse d’une page est remplacée par la nouvelle. Un lien « #mon-intertitre » mène à un intertitre du même texte : ses mots en minuscules, avec des tirets.',
  *check(entry, content) {
    const [addresses, anchors] = [addressesOf(content), anchorsOf(entry)];
    for (const { url, range } of linksOf(entry)) {
      const address = pathInSite(url) ?? url;
      const [path = ''] = address.split(/[?#]/, 1);
      if (address.startsWith('#')) {
        const name = decode(address.slice(1));
        const fix = adviceFor(name, anchors, 'Retirez le lien, ou ajoutez l’intertitre.', (near) => `« #${near} »`);
        const message = `Aucun intertitre ne donne l’ancre « ${url} ».`;
        if (!anchors.includes(name)) yield { range, message, fix };
      } else if (!schemeOf(address) && !addresses.has(path)) {
        const newAddress = redirectsByAddress(content).get(path);
        const meant = newAddress ?? meantAddress(decode(path), addresses);
        const right = meant && meant + (newAddress ? '' : address.slice(path.length));
        // Only between brackets: elsewhere, an address without its site would be but words.
        const written = right && entry.text[range?.start ?? 0] === '[' ? rangeOfWords(entry, range, url) : undefined;
        const otherwise = 'Retirez le lien, ou écrivez l’adresse de « / » à « / », comme « /projets/ ».';
        yield {
          range: written ?? range,
          message: newAddress
            ? `« ${path} » est une ancienne adresse.`
            : `La page « ${path} » n’existe pas sur le site.`,
          fix: right ? `Écrivez « ${right} ».` : adviceFor(path, [...addresses], otherwise),
          replacement: written && right,
        };
      }
    }
  },
});

/** An address without its `%`, as it is when one encodes nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
