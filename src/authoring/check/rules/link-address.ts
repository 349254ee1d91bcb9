import { anchorsOf } from '../addresses.ts';
import { rangeOfNode, rangeOfUrl, rangeOfValue } from '../entry.ts';
import { entryRule, type Words } from '../rule.ts';
import { addressesIn, faultOfAddress } from '../site-address.ts';
import { addressOf, directAddress, parsedUrl, pathInSite } from '../../../markdown/hrefs.ts';
import { isAllowedAddress, schemeOf } from '../../../markdown/scheme.ts';
import { nodesOf, pictureNames, wordsOf } from '../tree.ts';

/** What is wrong with an address that no link may have. */
function refusalOf(url: string, scheme: string | undefined): Words {
  if (scheme !== 'https') {
    const message = `Une adresse en « ${scheme === '//' ? scheme : `${scheme}:`} » n’est pas permise.`;
    return { message, fix: 'Mettez l’adresse « https: » d’une page, après l’avoir vérifiée.' };
  }
  const { host = '' } = parsedUrl(url) ?? {};
  const message = `L’adresse mènerait ${host ? `à « ${host} »` : 'nulle part'}, quoi qu’on y lise.`;
  const right = `« https://${host || 'www.exemple.fr'}/… »`;
  return {
    message,
    fix: `Écrivez « https:// » puis le nom du site, ${right}, si c’est bien là que le lien doit mener.`,
  };
}

/** Links lead to pages over https, to those of the site by their present addresses, to headings, or write to someone. */
export const links = entryRule({
  id: 'lien',
  inBrowser: true,
  *check(entry, content) {
    const named = new Set(nodesOf(entry, 'linkReference', 'imageReference').map(({ identifier }) => identifier));
    for (const node of nodesOf(entry, 'link', 'definition', 'image')) {
      // Another rule tells the line that no link names.
      if (node.type === 'definition' && !named.has(node.identifier)) continue;
      const range = rangeOfNode(entry, node);
      const url = addressOf(directAddress(node.url), wordsOf(node));
      const address = pathInSite(url) ?? url;
      const scheme = schemeOf(address);
      const isPicture =
        node.type === 'image' || (node.type === 'definition' && pictureNames(entry).has(node.identifier));
      if (!isAllowedAddress(address) || (scheme === 'mailto' && isPicture)) {
        yield { range, ...refusalOf(node.url, scheme) };
      } else if (isPicture || scheme) {
        continue;
      } else {
        const fault = faultOfAddress(address, content, anchorsOf(entry));
        if (!fault) continue;
        const { message, fix, right } = fault;
        // Between brackets only: elsewhere, an address without its site would be but words.
        const written = right && range && entry.text[range.start] === '[' ? rangeOfUrl(entry, node) : undefined;
        yield { range: written ?? range, message, fix, replacement: written && right };
      }
    }
    for (const { path, address } of addressesIn(entry.header?.data)) {
      const fault = faultOfAddress(address, content);
      if (fault) yield { range: rangeOfValue(entry, path), message: fault.message, fix: fault.fix };
    }
  },
});
