import type { Locator } from 'playwright/test';
import { Shell } from './shell.ts';

export interface Filter {
  label: string;
  count: number;
  address: string;
}

/** The news, the catalogue of projects or the timeline, whole or narrowed. */
export class EntryList extends Shell {
  readonly cards = this.main.getByRole('article');
  readonly filterNav = this.main.getByRole('navigation', { name: 'Affiner la liste' });
  readonly filterStatus = this.filterNav.getByRole('status');
  readonly pagination = this.main.getByRole('navigation', { name: 'Pagination' });

  /** The link of a filter, by the beginning of its label. */
  filter(label: string) {
    return this.filterNav.locator('li a').filter({ hasText: new RegExp(`^\\s*${label}`) });
  }

  /** Follows the link of a filter, after what folds it. */
  async choose(label: string) {
    const link = this.filter(label);
    await link.evaluate((node) => {
      for (let at = node.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
    });
    await link.click();
  }

  /** How many entries a filter announces. */
  async count(label: string): Promise<number> {
    return Number(/\((\d+)\)/.exec(await this.filter(label).innerText())?.[1]);
  }

  /** The titles of the entries that show. */
  shown() {
    return this.main.locator('li :is(h2, h3, h4) a').filter({ visible: true }).allInnerTexts();
  }

  titles() {
    return this.cards.getByRole('heading').getByRole('link').allInnerTexts();
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

  /** Every filter of a page without scripts, those of the folded groups too, with the count that it announces. */
  filters(): Promise<Filter[]> {
    return this.filterNav.locator('li a').evaluateAll((links) =>
      links.map((link) => {
        const [, label = '', count] = /^\s*(.*)\s\((\d+)\)\s*$/.exec(link.textContent) ?? [];
        return { label, count: Number(count), address: (link as HTMLAnchorElement).href };
      }),
    );
  }

  readonly items: Locator = this.main.locator('[data-facets]');
}
