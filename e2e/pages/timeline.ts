import { Shell } from './shell.ts';

/** The timeline of the events, whole or of one season. */
export class Timeline extends Shell {
  readonly seasonNav = this.main.getByRole('navigation', { name: 'Saisons de la frise' });
  readonly noMeeting = this.main.getByRole('heading', { name: 'Aucun rendez-vous à venir' });
  readonly nextMeeting = this.main.getByRole('heading', { name: 'Prochain rendez-vous' });

  /** The list holds phases, which hold events: an event has a title that leads to its page, and no other event. */
  readonly events = this.#items().filter({ hasNot: this.#items() });

  /** Opens what is folded: the events that left nothing to see. */
  unfold() {
    return this.page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  }

  event(title: string) {
    return this.events.filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
  }

  /** The event of an address with an anchor, `/ateliers/#2023-03-14-atelier`. */
  anchor(id: string) {
    return this.page.locator(`[id="${id}"]`);
  }

  #items() {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading').getByRole('link') })
      .filter({ has: this.page.getByRole('time') });
  }
}
