import { dayOf, formatDay, formatDays, localDate } from '../../../catalogue/dates.ts';
import { postPath } from '../../../routes.ts';
import type { Post } from '../../../schemas/post.ts';
import { addressesOf, anchorsOf, postsByAddress } from '../addresses.ts';
import { redirectsOf, type Content } from '../content.ts';
import { once } from '../../entry-files/once.ts';
import { rangeOfNode, type Entry } from '../entry.ts';
import { adviceFor } from '../nearest.ts';
import type { Range } from '../parse.ts';
import { entryRule, type Finding, type Words } from '../rule.ts';
import { meantAddresses } from '../site-address.ts';
import { pathInSite } from '../../../markdown/site-links.ts';
import { schemeOf } from '../../../markdown/scheme.ts';
import { nodesOf, pictureNames, rangeOfWords } from '../tree.ts';

interface Link {
  url: string;
  range: Range | undefined;
}

/** The links of a text, each with its whole place. */
export const linksOf = (entry: Entry): Link[] =>
  nodesOf(entry, 'link', 'definition')
    .filter((node) => node.type === 'link' || !pictureNames(entry).has(node.identifier))
    .map((node) => ({ url: node.url, range: rangeOfNode(entry, node) }));

/**
 * Why a link from one post to another would be dead for a while, from their dates alone: what is right on the day it is
 * proposed stays so. A post that was taken up again since may name what came after it. Pages that are no posts show the link only once the post is public.
 */
function deadLink(from: Post | undefined, to: Post | undefined): Words | undefined {
  if (!to || from?.draft) return undefined;
  if (to.draft) {
    return { message: `« ${to.title} » est un brouillon.`, fix: 'Retirez le lien, ou publiez d’abord cet article.' };
  }
  if (!from || localDate(from.date) >= localDate(to.date)) return undefined;
  if (from.updated && dayOf(from.updated) >= dayOf(to.date)) return undefined;
  const [first, last] = [dayOf(from.date), dayOf(to.date)];
  const dead = first === last ? `quelques heures, le ${formatDay(first)}` : betweenDays(formatDays(first, last));
  return {
    message: `« ${to.title} » paraît après « ${from.title} »\u00a0: le lien serait mort ${dead}.`,
    fix: `Retirez le lien, donnez aux deux articles la même date (${last}), ou ajoutez « updated: ${last} » si vous complétez un article déjà paru.`,
  };
}

/** `13 et 14 juin 2022` → `les 13 et 14 juin 2022`; `du 1er au 10 juin 2022` as it is. */
const betweenDays = (days: string) => (days.startsWith('d') ? days : `les ${days}`);

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
  if (meant === path) {
    const posts = postsByAddress(content);
    const from = entry.collection === 'actualites' ? posts.get(postPath(entry.id)) : undefined;
    const words = deadLink(from, posts.get(path));
    return words && { range, ...words };
  }
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
    'Un lien vers une page du site s’écrit de « / » à « / » : /projets/cartiflette/. L’ancienne adresse d’une page est remplacée par la nouvelle. Un article ne mène ni à un brouillon, ni à un article qui paraît après lui.',
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
