import { Shell } from './shell.ts';

export class Home extends Shell {
  readonly join = this.main.getByRole('link', { name: 'Savoir si le programme recrute' });
  readonly tools = this.region('Des outils à reprendre');
  readonly posts = this.region('Le journal du programme');
  readonly seasons = this.region('Saison après saison').getByRole('heading').getByRole('link');
  readonly upcoming = this.main.locator('.upcoming');
  /** What is in progress. */
  readonly inProgress = this.upcoming.getByRole('listitem');
  readonly registration = this.main.getByRole('link', { name: /^S’inscrire/ });
  readonly meetingTitle = this.main.getByRole('heading', { name: 'Prochain rendez-vous' });
}
