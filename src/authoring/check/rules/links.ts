import { addressOf, pathInSite } from '../../../markdown/hrefs.ts';
import { isAllowedAddress, schemeOf } from '../../../markdown/scheme.ts';
import type { Content } from '../content.ts';
import { once } from '../../entry-files/once.ts';
import { rangeOfNode } from '../entry.ts';
import { entryRule, type Words } from '../rule.ts';
import { nodesOf, rangeOfWords, wordsOf } from '../tree.ts';

/** A link says where it leads, even read alone: https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#6.1 */
export const linkText = entryRule({
  id: 'lien-muet',
  inBrowser: true,
  title: 'Lien vide',
  explanation:
    'Les lecteurs d’écran listent les liens d’une page. Le texte du lien dit où il mène : « ici » n’y dirait rien.',
  *check(entry) {
    for (const node of nodesOf(entry, 'link', 'linkReference')) {
      if (wordsOf(node).trim()) continue;
      const range = rangeOfNode(entry, node);
      yield { range, message: 'Le lien est vide.', fix: 'Écrivez entre les crochets où il mène.' };
    }
  },
});

/** Hosts that the content already links to over https. */
const secureHosts = once(
  ({ entries }: Content) =>
    new Set(entries.flatMap(({ text }) => [...text.matchAll(/https:\/\/([\w.-]+)/g)].map(([, host]) => host))),
);

/** What browsers make of an https address that people read otherwise. */
function misread(url: string): Words {
  const { host } = URL.canParse(url) ? new URL(url) : { host: '' };
  if (url.includes('@')) {
    const message = `Un nom suivi de « @ » cache le site où mène le lien${host && `, « ${host} »`}.`;
    const part = 'ce qui va de « https:// » à « @ »';
    return { message, fix: `Écrivez l’adresse sans ${part}, si c’est bien là que le lien doit mener.` };
  }
  const fix = `Écrivez « https://${host || 'www.exemple.fr'}/… » : deux barres obliques, puis le nom du site.`;
  return { message: 'L’adresse n’est pas complète : le lien mènerait nulle part.', fix };
}

/** Links lead to pages over https, or write to someone. */
export const linkScheme = entryRule({
  id: 'lien-adresse',
  inBrowser: true,
  title: 'Adresse de lien refusée',
  explanation:
    'Un lien mène à une page en « https: », ou à une adresse « mailto: ». « javascript: » et « data: » exécuteraient du code ; « http: » n’est pas protégé. Rien ne précède le nom du site, « https://www.exemple.fr/ ».',
  *check(entry, content) {
    for (const node of nodesOf(entry, 'link', 'definition', 'image')) {
      const range = rangeOfNode(entry, node);
      const url = addressOf(node.url, wordsOf(node));
      const name = schemeOf(url);
      if (pathInSite(url) !== undefined) continue;
      if (isAllowedAddress(url) && !(name === 'mailto' && node.type === 'image')) continue;
      if (name === 'https') {
        yield { range, ...misread(node.url) };
      } else if (name === 'http') {
        const written = node.url.startsWith('http:') ? rangeOfWords(entry, range, node.url) : undefined;
        const isKnown = URL.canParse(node.url) && secureHosts(content).has(new URL(node.url).host);
        yield {
          range: written ? { start: written.start, end: written.start + 'http:'.length } : range,
          message: 'Le lien est en « http: ».',
          fix: 'Écrivez « https: », après avoir vérifié la page.',
          replacement: written && isKnown ? 'https:' : undefined,
        };
      } else {
        const message = `Une adresse en « ${name === '//' ? name : `${name}:`} » n’est pas permise.`;
        yield { range, message, fix: 'Mettez l’adresse « https: » d’une page.' };
      }
    }
  },
});
