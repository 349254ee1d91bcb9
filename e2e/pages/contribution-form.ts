import type { Page } from 'playwright/test';
import { Shell } from './shell.ts';

/** A form of /contribuer/: what one may propose, `actualite`, `projet` or `atelier`. */
export class ContributionForm extends Shell {
  readonly path: string;
  readonly form = this.main.locator('form');
  readonly text = this.form.locator('[name="texte"]');
  readonly submit = this.form.getByRole('button', { name: 'Vérifier et proposer' });
  readonly draw = this.form.getByRole('button', { name: 'Voir l’aperçu' });
  readonly eraseAll = this.form.getByRole('button', { name: 'Effacer tout' });
  readonly errors = this.form.locator('.fr-message--error');
  readonly preview = this.region('Aperçu');
  readonly result = this.region(/^Votre fichier/);
  readonly githubLink = this.result.getByRole('link', { name: 'Proposer sur GitHub' });
  readonly copy = this.result.getByRole('button', { name: 'Copier le texte' });
  readonly download = this.result.getByRole('button', { name: 'Télécharger le fichier' });
  readonly mail = this.result.getByRole('link', { name: /^écrire à / });
  readonly pictureInput = this.form.getByLabel(/^Choisir l’image/);
  readonly pictureStatus = this.form.locator('[data-picture-status]');

  constructor(page: Page, kind: string) {
    super(page);
    this.path = `/contribuer/${kind}/`;
  }

  async open() {
    // Younger than the oldest browsers that the site serves.
    await this.page.addInitScript(() => void Object.assign(URL, { parse: undefined }));
    await this.page.addInitScript(() => void Object.assign(RegExp, { escape: undefined }));
    await this.visit(this.path);
  }

  /** Opens the form and fills what a post must have. */
  async openFilled(text = 'Un mot.') {
    await this.open();
    await this.field('Titre de l’article').fill('Bilan de mai');
    await this.field('Date de publication').fill('2023-05-12');
    await this.field('Résumé').fill('Un bilan.');
    await this.text.fill(text);
  }

  /** A text, a date or a list, by the beginning of its label. */
  field(label: string) {
    return this.form.getByLabel(label).first();
  }

  /** The file that the link to GitHub holds. */
  async proposedFile() {
    const { pathname, searchParams } = new URL((await this.githubLink.getAttribute('href'))!);
    const folder = pathname.split('/new/main/')[1]!;
    return { path: `${folder}/${searchParams.get('filename')}`, text: searchParams.get('value')! };
  }
}
