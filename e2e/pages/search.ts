import { Shell } from './shell.ts';

/** The search: the field of every page, and the page that answers. */
export class SearchPage extends Shell {
  readonly headerField = this.header.getByRole('searchbox', { name: 'Rechercher sur le site' });
  readonly field = this.main.getByRole('searchbox', { name: 'Que cherchez-vous' });
  readonly kind = this.main.getByRole('combobox', { name: 'Type' });
  readonly status = this.main.getByRole('status');
  readonly results = this.main.getByRole('list', { name: 'Résultats de recherche' });
  readonly otherWays = this.main.getByRole('heading', { name: 'Autres chemins' });

  /** How many pages answer, as the page tells it. */
  async count() {
    return Number(/^\d+/.exec(await this.status.innerText())?.[0]);
  }

  link(name: string | RegExp) {
    return this.results.getByRole('link', { name });
  }
}
