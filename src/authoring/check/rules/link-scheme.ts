import { addressOf, pathInSite } from '../../../markdown/hrefs.ts';
import { isAllowedAddress, schemeOf } from '../../../markdown/scheme.ts';
import { rangeOfNode } from '../entry.ts';
import { entryRule, type Words } from '../rule.ts';
import { nodesOf, wordsOf } from '../tree.ts';

/** What is wrong with an address that no link may have. */
function faultOf(url: string, scheme: string | undefined): Words {
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

/** Links lead to pages over https, or write to someone. */
export const linkScheme = entryRule({
  id: 'lien-adresse',
  inBrowser: true,
  title: 'Adresse de lien refusée',
  explanation:
    'Un lien mène à une page en « https: », ou à une adresse « mailto: ». « javascript: » et « data: » exécuteraient du code ; « http: » n’est pas protégé. Rien ne précède le nom du site, « https://www.exemple.fr/ ».',
  *check(entry) {
    for (const node of nodesOf(entry, 'link', 'definition', 'image')) {
      const url = addressOf(node.url, wordsOf(node));
      const scheme = schemeOf(url);
      const isAllowed = isAllowedAddress(url) && !(scheme === 'mailto' && node.type === 'image');
      if (isAllowed || pathInSite(url) !== undefined) continue;
      yield { range: rangeOfNode(entry, node), ...faultOf(node.url, scheme) };
    }
  },
});
