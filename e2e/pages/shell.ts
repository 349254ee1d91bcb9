import type { Locator, Page } from 'playwright/test';

/** What every page wears: skip links, header, menu, footer. */
export class Shell {
  readonly page: Page;
  readonly skipLinks: Locator;
  readonly previewBanner: Locator;
  readonly header: Locator;
  readonly menu: Locator;
  readonly menuButton: Locator;
  readonly closeButton: Locator;
  readonly main: Locator;
  readonly title: Locator;
  readonly breadcrumb: Locator;
  readonly footer: Locator;

  constructor(page: Page) {
    this.page = page;
    this.skipLinks = page.getByRole('navigation', { name: 'Accès rapide' });
    this.previewBanner = page.getByRole('region', { name: 'Aperçu d’une proposition' });
    this.header = page.getByRole('banner');
    this.menu = this.header.getByRole('navigation', { name: 'Menu principal' });
    this.menuButton = this.header.getByRole('button', { name: 'Menu' });
    this.closeButton = this.header.getByRole('button', { name: 'Fermer' });
    this.main = page.getByRole('main');
    this.title = page.getByRole('heading', { level: 1 });
    this.breadcrumb = page.getByRole('navigation', { name: 'Vous êtes ici' });
    this.footer = page.getByRole('contentinfo');
  }

  async visit(path: string) {
    await this.page.goto(path);
  }

  /** The part of the page under a heading, as its `aria-labelledby` says. */
  region(name: string | RegExp) {
    return this.main.getByRole('region', { name });
  }
}
