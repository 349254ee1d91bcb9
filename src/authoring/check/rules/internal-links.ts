import { dayOf, formatDay, formatDays, localDate } from '../../../catalogue/dates.ts';
import { postPath } from '../../../routes.ts';
import type { Post } from '../../../schemas/post.ts';
import { addressesOf, anchorsOf, fixedFiles, outputFile, postsByAddress } from '../addresses.ts';
import { redirectsOf } from '../content.ts';
import { rangeOfNode, type Entry } from '../entry.ts';
import { closestOf } from '../nearest.ts';
import { entryRule, type Finding, type Rule } from '../rule.ts';
import { meantAddresses } from '../site-address.ts';
import { pathInSite } from '../../../markdown/site-links.ts';
import { schemeOf } from '../../../markdown/scheme.ts';
import { nodesOf, pictureNames, rangeOfWords } from '../tree.ts';

/** The links of a text, each with its whole place. */
export const linksOf = (entry: Entry) =>
  nodesOf(entry, 'link', 'definition')
    .filter((node) => node.type === 'link' || !pictureNames(entry).has(node.identifier))
    .map((node) => ({ url: node.url, range: rangeOfNode(entry, node) }));

/**
 * Why a link from one post to another would be dead for a while, from their dates alone: what is right on the day it is
 * proposed stays so. A post that was taken up again since may name what came after it. Pages that are no posts show the link only once the post is public.
 */
function deadLink(from: Post | undefined, to: Post | undefined): Pick<Finding, 'message' | 'fix'> | undefined {
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

/** A link to another page of the site leads to one that exists, by its present address. */
export const internalLink: Rule = {
  id: 'lien-interne',
  title: 'Lien vers une page du site qui n’existe pas',
  explanation:
    'Un lien vers une page du site s’écrit de « / » à « / » : /projets/cartiflette/. L’ancienne adresse d’une page est remplacée par la nouvelle. Un article ne mène ni à un brouillon, ni à un article qui paraît après lui.',
  severity: 'error',
  *check(content) {
    const addresses = addressesOf(content);
    const posts = postsByAddress(content);
    const files = new Set(fixedFiles);
    const redirects = new Map(redirectsOf(content)?.redirects.map(({ from, to }) => [from, to]));
    for (const entry of content.entries) {
      const from = entry.collection === 'actualites' ? posts.get(postPath(entry.id)) : undefined;
      for (const { url, range } of linksOf(entry)) {
        const address = pathInSite(url) ?? url;
        if (schemeOf(address) || address.startsWith('#')) continue;
        const path = address.split(/[?#]/, 1)[0]!;
        const place = address.slice(path.length);
        const isKnown = (page: string) => addresses.has(page) || files.has(outputFile(page));
        const meant = redirects.get(path) ?? (isKnown(path) ? path : meantAddresses(decode(path), entry).find(isKnown));
        const written = rangeOfWords(entry, range, url);
        if (meant && meant !== path) {
          const right = meant + (redirects.has(path) ? '' : place);
          const isBare = entry.text[range?.start ?? 0] !== '[';
          yield {
            entry,
            range: written ?? range,
            message: redirects.has(path)
              ? `« ${path} » est une ancienne adresse.`
              : `La page « ${path} » n’existe pas sur le site.`,
            fix: isBare ? `Écrivez [ce que c’est](${right}).` : `Écrivez « ${right} ».`,
            ...(written && !isBare && { replacement: right }),
          };
        } else if (!meant) {
          const nearest = closestOf(path, [...addresses]);
          yield {
            entry,
            range,
            message: `La page « ${path} » n’existe pas sur le site.`,
            fix: nearest
              ? `Écrivez « ${nearest} ».`
              : 'Retirez le lien, ou écrivez l’adresse de « / » à « / », comme « /projets/ ».',
          };
        } else {
          const problem = deadLink(from, posts.get(path));
          if (problem) yield { entry, range, ...problem };
        }
      }
    }
  },
};

/** A link to a place of the same page leads to one of its headings. */
export const anchor = entryRule(
  {
    id: 'ancre',
    title: 'Lien vers un endroit de la page qui n’existe pas',
    explanation:
      'Un lien « #mon-intertitre » mène à un intertitre du même texte : ses mots en minuscules, avec des tirets.',
  },
  function* (entry) {
    const anchors = anchorsOf(entry);
    for (const { url, range } of linksOf(entry)) {
      if (!url.startsWith('#') || anchors.includes(decode(url.slice(1)))) continue;
      const nearest = closestOf(decode(url.slice(1)), anchors);
      yield {
        range,
        message: `Aucun intertitre ne donne l’ancre « ${url} ».`,
        fix: nearest ? `Écrivez « #${nearest} ».` : 'Retirez le lien, ou ajoutez l’intertitre.',
      };
    }
  },
);

/** An address without its `%`, as it is when one encodes nothing. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
