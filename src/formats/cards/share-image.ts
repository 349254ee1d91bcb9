import { hash } from 'node:crypto';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { once } from '../../once.ts';
import { plates } from '../../plates/plates.ts';
import { cardPath, homePath } from '../../routes.ts';
import { absoluteUrl, site } from '../../site.ts';
import { cardsOf, type Card } from './cards.ts';
import { cardSize, template } from './draw.ts';

let loaded: Promise<Map<string, Card>> | undefined;

const load = async () => cardsOf(await getCatalogue(), plates);

/** Every card, by the page that it is of: read once a build, again each time in development. */
export const getCards = () => (import.meta.env.DEV ? load() : (loaded ??= load()));

/** How a card is told, which many pages may do. */
const imageOf = once((card: Card) => {
  const version = hash('sha256', JSON.stringify(template(card))).slice(0, 10);
  return {
    url: absoluteUrl(`${cardPath(card.page)}?v=${version}`),
    alt: [site.name, card.title, card.labels.join(', ')].filter(Boolean).join(' · '),
    type: 'image/png',
    ...cardSize,
  };
});

/**
 * The share image of a page, as its head tells it. The address changes with what the image shows, so that no network keeps
 * an old one; the file stays where it was, so that an old address still answers.
 * @param path of the page in the site
 */
export async function shareImage(path: string) {
  const cards = await getCards();
  let page = path;
  while (page !== homePath && !cards.has(page)) page = page.replace(/(?<![^/])[^/]+\/?$/, '');
  return imageOf(cards.get(page)!);
}
