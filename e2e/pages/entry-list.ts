import { Shell } from './shell.ts';

/** The news, the catalogue of projects or the timeline, whole or narrowed. */
export class EntryList extends Shell {
  readonly cards = this.main.getByRole('article');
  readonly filterNav = this.main.getByRole('navigation', { name: 'Affiner la liste' });
  readonly filterStatus = this.filterNav.getByRole('status');
  readonly items = this.main.locator('[data-facets]');
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
}
