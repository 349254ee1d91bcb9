import { addressesOf, anchorsOf } from '../addresses.ts';
import { redirectsOf, type Content } from '../content.ts';
import { once } from '../../entry-files/once.ts';
import { rangeOfNode } from '../entry.ts';
import { asSlug } from '../../entry-files/file-name.ts';
import { adviceFor } from '../nearest.ts';
import { entryRule, type Words } from '../rule.ts';
import { addressOf, directAddress, pathInSite } from '../../../markdown/hrefs.ts';
import { isAllowedAddress, schemeOf } from '../../../markdown/scheme.ts';
import { nodesOf, pictureNames, wordsOf } from '../tree.ts';

/** What is wrong with an address that no link may have. */
function refusalOf(url: string, scheme: string | undefined): Words {
  if (scheme !== 'https') {
    const message = `Une adresse en « ${scheme === '//' ? scheme : `${scheme}:`} » n’est pas permise.`;
    return { message, fix: 'Mettez l’adresse « https: » d’une page, après l’avoir vérifiée.' };
  }
  const { host } = URL.canParse(url) ? new URL(url) : { host: '' };
  const message = `L’adresse mènerait ${host ? `à « ${host} »` : 'nulle part'}, quoi qu’on y lise.`;
  const right = `« https://${host || 'www.exemple.fr'}/… »`;
  return {
    message,
    fix: `Écrivez « https:// » puis le nom du site, ${right}, si c’est bien là que le lien doit mener.`,
  };
}

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

/** Links lead to pages over https, to those of the site by their present addresses, to headings, or write to someone. */
export const links = entryRule({
  id: 'lien',
  inBrowser: true,
  title: 'Adresse de lien refusée, ou qui n’existe pas sur le site',
  explanation:
    'Un lien mène à une page en « https: », ou à une adresse « mailto: ». « javascript: » et « data: » exécuteraient du code ; « http: » n’est pas protégé. Rien ne précède le nom du site, « https://www.exemple.fr/ ». Un lien vers une page du site s’écrit de « / » à « / » : /projets/cartiflette/. Un lien « #mon-intertitre » mène à un intertitre du même texte : ses mots en minuscules, avec des tirets.',
  *check(entry, content) {
    const [addresses, anchors] = [addressesOf(content), anchorsOf(entry)];
    const named = new Set(nodesOf(entry, 'linkReference', 'imageReference').map(({ identifier }) => identifier));
    for (const node of nodesOf(entry, 'link', 'definition', 'image')) {
      // Another rule tells the line that no link names.
      if (node.type === 'definition' && !named.has(node.identifier)) continue;
      const range = rangeOfNode(entry, node);
      const url = addressOf(node.url, wordsOf(node));
      const address = pathInSite(url) ?? url;
      const scheme = schemeOf(address);
      const isPicture =
        node.type === 'image' || (node.type === 'definition' && pictureNames(entry).has(node.identifier));
      const direct = directAddress(node.url);
      if (direct !== node.url) {
        const start = range ? entry.text.indexOf(node.url, range.start) : -1;
        const isWritten = range && start !== -1 && start < range.end;
        yield {
          range: isWritten ? { start, end: start + node.url.length } : range,
          message: 'L’adresse passe par un autre site, qui saurait qui la lit, ou dit à tous qui l’a reçue.',
          fix: `Écrivez « ${direct} ».`,
          replacement: isWritten ? direct : undefined,
        };
      } else if (!isAllowedAddress(address) || (scheme === 'mailto' && isPicture)) {
        yield { range, ...refusalOf(node.url, scheme) };
      } else if (isPicture || scheme) {
        continue;
      } else if (address.startsWith('#')) {
        const name = decode(address.slice(1));
        if (anchors.includes(name)) continue;
        const fix = adviceFor(name, anchors, 'Retirez le lien, ou ajoutez l’intertitre.', (near) => `« #${near} »`);
        yield { range, message: `Aucun intertitre ne donne l’ancre « ${url} ».`, fix };
      } else {
        const [path = ''] = address.split(/[?#]/, 1);
        if (addresses.has(path)) continue;
        const newAddress = redirectsByAddress(content).get(path);
        const meant = newAddress ?? meantAddress(decode(path), addresses);
        const right = meant && meant + (newAddress ? '' : address.slice(path.length));
        const otherwise = 'Retirez le lien, ou écrivez l’adresse de « / » à « / », comme « /projets/ ».';
        const start = range ? entry.text.lastIndexOf(node.url, range.end) : -1;
        // Between brackets only: elsewhere, an address without its site would be but words.
        const isWritten = range && start >= range.start && entry.text[range.start] === '[';
        yield {
          range: isWritten && right ? { start, end: start + node.url.length } : range,
          message: newAddress
            ? `« ${path} » est une ancienne adresse.`
            : `La page « ${path} » n’existe pas sur le site.`,
          fix: right ? `Écrivez « ${right} ».` : adviceFor(path, [...addresses], otherwise),
          replacement: isWritten && right ? right : undefined,
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
