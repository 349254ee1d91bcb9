import { Shell } from './shell.ts';

export class Home extends Shell {
  readonly join = this.main.getByRole('link', { name: 'Rejoindre le programme' });
  readonly figures = this.region('Le programme en chiffres').getByRole('list').first().getByRole('listitem');
  readonly sources = this.region('Le programme en chiffres').getByText(/Source\s:/);
  /** The lit squares of the motif, which are projects. */
  readonly squares = this.main.getByRole('navigation', { name: 'Dix projets du programme' }).getByRole('link');
  readonly posts = this.region('Dernières actualités').getByRole('article');
  readonly seasons = this.region('Saison après saison').getByRole('heading').getByRole('link');
  readonly upcoming = this.main.locator('.upcoming');
  /** What is in progress. */
  readonly inProgress = this.upcoming.getByRole('listitem');
  readonly registration = this.main.getByRole('link', { name: /^S’inscrire/ });
  readonly meetingTitle = this.main.getByRole('heading', { name: 'Prochain rendez-vous' });
}
