import { asSlug } from '../entry-files/file-name.ts';
import { once } from '../../once.ts';
import { strangeSign } from '../../schemas/hidden-signs.ts';
import { decoded, pathInSite } from '../../markdown/hrefs.ts';
import { reservedIds } from '../../markdown/slugger.ts';
import { addressesOf, anchorsAt } from './addresses.ts';
import { redirectsOf, type Content } from './content.ts';
import { adviceFor } from './nearest.ts';
import type { Words } from './rule.ts';

/** The page that an address can only mean: by its last word, as that of a file, `../projets/a.md`, or badly typed. */
function meantAddress(path: string, addresses: ReadonlySet<string>): string | undefined {
  if (addresses.has(`${path}/`)) return `${path}/`;
  const words = path
    .replace(/\.\w+\/?$/, '')
    .split('/')
    .filter((word) => word !== '' && word !== 'index');
  const name = asSlug(words.at(-1) ?? '');
  const [meant, ...others] = name ? [...addresses].filter((address) => address.endsWith(`/${name}/`)) : [];
  return others.length === 0 ? meant : undefined;
}

const redirectsByAddress = once(
  (content: Content) => new Map(redirectsOf(content).redirects.map(({ from, to }) => [from, to])),
);

/** The name of a site, without « https:// » before it. */
const siteWithout = /^(?:www\.|(?:[\w-]+\.){1,5}(?:fr|eu|com|org|net|io)(?:\/|$))/i;

/**
 * What is wrong with the page or with the anchor of an address of the site, and the one to write where there is one answer.
 * @param own the anchors of the text that holds it
 */
export function faultOfAddress(
  address: string,
  content: Content,
  own: readonly string[] = [],
): (Words & { right?: string | undefined }) | undefined {
  const addresses = addressesOf(content);
  const [path = ''] = address.split(/[?#]/, 1);
  const isHere = address.startsWith('#');
  const right = siteWithout.test(path) ? `https://${address}` : undefined;
  if (right) return { message: `« https:// » manque devant « ${path} ».`, fix: `Écrivez « ${right} ».`, right };
  if (!isHere && !addresses.has(path)) {
    const newAddress = redirectsByAddress(content).get(path);
    const meant = newAddress ?? meantAddress(decoded(path), addresses);
    const right = meant && meant + (newAddress ? '' : address.slice(path.length));
    const unknown = path.startsWith('/') ? `La page « ${path} » n’existe pas` : 'Ce lien ne mène à aucune page';
    const otherwise = 'Retirez le lien, ou écrivez l’adresse de « / » à « / », comme « /projets/ ».';
    return {
      message: newAddress ? `« ${path} » est une ancienne adresse.` : `${unknown} sur le site.`,
      fix: right ? `Écrivez « ${right} »${strangeSign(path, right)}.` : adviceFor(path, [...addresses], otherwise),
      right,
    };
  }
  const [, anchor = ''] = address.split('#', 2);
  const name = decoded(anchor).normalize('NFC');
  const anchors = isHere ? own : anchorsAt(content, path);
  if ((anchor === '' && !isHere) || !anchors || anchors.includes(name)) return undefined;
  const headings = anchors.filter((one) => !reservedIds.includes(one));
  const otherwise = 'Retirez le lien, ou ajoutez l’intertitre.';
  return {
    message: `Aucun intertitre ${isHere ? '' : `de « ${path} » `}ne donne l’ancre « #${anchor} ».`,
    fix: adviceFor(name, headings, otherwise, (near) => `« ${path}#${near} »`),
  };
}

/** The addresses of the site that the data of an entry hold, each with the keys that lead to it. */
export function* addressesIn(
  data: unknown,
  path: readonly string[] = [],
): Generator<{ path: readonly string[]; address: string }> {
  if (typeof data === 'string') {
    const address = pathInSite(data) ?? data;
    if (path.at(-1) === 'url' && /^\/(?!\/)/.test(address)) yield { path, address };
  } else for (const [key, value] of Object.entries(data ?? {})) yield* addressesIn(value, [...path, key]);
}
