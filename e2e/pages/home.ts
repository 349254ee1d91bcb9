import { Shell } from './shell.ts';

export class Home extends Shell {
  readonly join = this.main.getByRole('link', { name: 'Savoir si le programme recrute' });
  readonly registration = this.main.getByRole('link', { name: /^S’inscrire/ });
}
