import type { Locator } from 'playwright/test';
import { Shell } from './shell.ts';

export interface Filter {
  label: string;
  count: number;
  address: string;
}

/** The news or the catalogue of projects, whole or narrowed. */
export class EntryList extends Shell {
  readonly cards = this.main.getByRole('article');
  readonly filterNav = this.main.getByRole('navigation', { name: 'Affiner la liste' });
  readonly pagination = this.main.getByRole('navigation', { name: 'Pagination' });
  readonly currentFilter = this.filterNav
    .getByRole('link', { includeHidden: true })
    .and(this.page.locator('[aria-current=page]'));

  readonly words = this.main.getByRole('searchbox', {
    name: 'Des mots à chercher dans la liste',
    includeHidden: true,
  });
  readonly filterStatus = this.main.locator('#etat-liste');

  /** The link of a filter, by the beginning of its label. */
  filter(label: string) {
    return this.filterNav.getByRole('link', { name: new RegExp(`^\\s*${label}`), includeHidden: true });
  }

  /** Follows the link of a filter, whose group may be folded. */
  async choose(label: string) {
    const link = this.filter(label);
    await this.unfold(link);
    await link.click();
  }

  /** Opens what folds a filter, or the field of words: on a phone, all of them are folded. */
  async unfold(part: Locator) {
    await part.evaluate((node) => {
      for (let at = node.closest('details'); at; at = at.parentElement!.closest('details')) at.open = true;
    });
  }

  /** How many entries some filters announce. */
  async counts(...labels: string[]): Promise<number[]> {
    const texts = await Promise.all(labels.map((label) => this.filter(label).innerText()));
    return texts.map((text) => Number(/\((\d+)\)/.exec(text)![1]));
  }

  /** The labels of the filters that are chosen. */
  chosen() {
    return this.filterNav.locator('[aria-current=true]').allInnerTexts();
  }

  titleLink(card: Locator) {
    return card.getByRole('heading').getByRole('link');
  }

  titles() {
    return this.titleLink(this.cards).allInnerTexts();
  }

  /** The titles of the list that is open, over all its pages. */
  async allTitles(): Promise<string[]> {
    const here = await this.titles();
    const next = this.pagination.getByRole('link', { name: 'Page suivante' });
    if ((await next.count()) === 0) return here;
    await next.click();
    return [...here, ...(await this.allTitles())];
  }

  /** How many cards a list has over all its pages, read without opening them. */
  countCards(address: string): Promise<number> {
    return this.page.evaluate(async (first) => {
      const countFrom = async (path: string): Promise<number> => {
        const html = await (await fetch(path)).text();
        const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main')!;
        const next = main.querySelector('nav[aria-label=Pagination] a[class*=--next]')?.getAttribute('href');
        return main.querySelectorAll('article').length + (next ? await countFrom(next) : 0);
      };
      return countFrom(first);
    }, address);
  }

  /** Every filter, those of the folded groups too, with the count that it announces. */
  filters(): Promise<Filter[]> {
    return this.filterNav.getByRole('link', { includeHidden: true }).evaluateAll((links) =>
      links.map((link) => {
        const [, label = '', count] = /^\s*(.*)\s\((\d+)\)\s*$/.exec(link.textContent) ?? [];
        return { label, count: Number(count), address: (link as HTMLAnchorElement).href };
      }),
    );
  }
}
