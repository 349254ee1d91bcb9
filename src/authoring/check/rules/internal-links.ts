import { parisNow } from '../../../catalogue/dates.ts';
import { postPath } from '../../../catalogue/paths.ts';
import { unpublishedPaths } from '../../../catalogue/posts.ts';
import type { Post } from '../../../schemas/post.ts';
import { addressesOf, anchorsOf } from '../addresses.ts';
import { catalogueEntries, redirectsOf } from '../content.ts';
import { rangeOfNode, type Entry } from '../entry.ts';
import { closestOf } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { schemeOf } from '../../../markdown/scheme.ts';
import { nodesOf, pictureNames } from '../tree.ts';

const linksOf = (entry: Entry) =>
  nodesOf(entry, 'link', 'definition')
    .filter((node) => node.type === 'link' || !pictureNames(entry).has(node.identifier))
    .map((node) => ({ url: node.url, range: rangeOfNode(entry, node) }));

/** A link to another page of the site leads to one that exists, by its present address. */
export const internalLink: Rule = {
  id: 'lien-interne',
  title: 'Lien vers une page du site qui n’existe pas',
  explanation:
    'Un lien vers une page du site s’écrit de « / » à « / » : /projets/cartiflette/. L’ancienne adresse d’une page est remplacée par la nouvelle. Un brouillon, ou un article à paraître, n’a pas encore d’adresse publique.',
  severity: 'error',
  *check(content) {
    const addresses = addressesOf(content);
    const hidden = unpublishedPaths(catalogueEntries<Post>(content, 'actualites'), parisNow(new Date()));
    const redirects = new Map(redirectsOf(content)?.redirects.map(({ from, to }) => [from, to]));
    for (const entry of content.entries) {
      for (const { url, range } of linksOf(entry)) {
        if (schemeOf(url) || url.startsWith('#')) continue;
        const path = url.split(/[?#]/, 1)[0]!;
        const wrong = `La page « ${path} » n’existe pas sur le site.`;
        if (!path.startsWith('/')) {
          yield {
            entry,
            range,
            wrong,
            mend: 'Écrivez l’adresse de « / » à « / », par exemple « /projets/cartiflette/ ».',
          };
        } else if (redirects.has(path)) {
          yield {
            entry,
            range,
            wrong: `« ${path} » est une ancienne adresse.`,
            mend: `Écrivez « ${redirects.get(path)!} ».`,
          };
        } else if (!addresses.has(path)) {
          const nearest = addresses.has(`${path}/`) ? `${path}/` : closestOf(path, [...addresses]);
          yield {
            entry,
            range,
            wrong,
            mend: nearest ? `Écrivez « ${nearest} ».` : 'Retirez le lien, ou créez la page.',
          };
        } else if (hidden.has(path) && !(entry.collection === 'actualites' && hidden.has(postPath(entry.id)))) {
          yield {
            entry,
            range,
            wrong: `La page « ${path} » n’est pas publique (${hidden.get(path)!.toLowerCase()}).`,
            mend: 'Retirez le lien, ou publiez d’abord cette page.',
          };
        }
      }
    }
  },
};

/** A link to a place of the same page leads to one of its headings. */
export const anchor: Rule = {
  id: 'ancre',
  title: 'Lien vers un endroit de la page qui n’existe pas',
  explanation:
    'Un lien « #mon-intertitre » mène à un intertitre du même texte : ses mots en minuscules, avec des tirets.',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      const anchors = anchorsOf(entry);
      for (const { url, range } of linksOf(entry)) {
        if (!url.startsWith('#') || anchors.includes(decode(url.slice(1)))) continue;
        const nearest = closestOf(decode(url.slice(1)), anchors);
        yield {
          entry,
          range,
          wrong: `Aucun intertitre ne donne l’ancre « ${url} ».`,
          mend: nearest ? `Écrivez « #${nearest} ».` : 'Retirez le lien, ou ajoutez l’intertitre.',
        };
      }
    }
  },
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
