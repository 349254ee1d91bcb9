import { Shell } from './shell.ts';

/** The timeline of the events, whole or of one season. */
export class Timeline extends Shell {
  readonly seasonNav = this.main.getByRole('navigation', { name: 'Saisons de la frise' });
  readonly noMeeting = this.main.getByText('Aucune date n’est annoncée');
  readonly nextMeeting = this.main.getByRole('heading', { name: 'Prochain rendez-vous' });

  readonly events = this.main.locator('[data-facets]');

  event(title: string) {
    return this.events.filter({ has: this.page.getByText(title, { exact: true }) });
  }

  /** The event of an address with an anchor, `/ateliers/#2023-03-14-atelier`. */
  anchor(id: string) {
    return this.page.locator(`[id="${id}"]`);
  }
}
