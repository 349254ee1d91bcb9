import type { Locator, Page } from 'playwright/test';
import { Shell } from './shell.ts';

/** The search: the field of every page, and the page that answers. */
export class SearchPage extends Shell {
  readonly headerField: Locator;
  readonly field: Locator;
  readonly kind: Locator;
  readonly status: Locator;
  readonly results: Locator;
  readonly otherWays: Locator;

  constructor(page: Page) {
    super(page);
    this.headerField = this.header.getByRole('searchbox', { name: 'Rechercher sur le site' });
    this.field = this.main.getByRole('searchbox', { name: 'Que cherchez-vous' });
    this.kind = this.main.getByRole('combobox', { name: 'Type' });
    this.status = this.main.getByRole('status');
    this.results = this.main.getByRole('list', { name: 'Résultats de recherche' });
    this.otherWays = this.main.getByRole('heading', { name: 'Autres chemins' });
  }

  /** How many pages answer, as the page tells it. */
  async count() {
    return Number(/^\d+/.exec(await this.status.innerText())?.[0]);
  }

  link(name: string | RegExp) {
    return this.results.getByRole('link', { name });
  }
}
