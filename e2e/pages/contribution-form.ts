import type { Page } from 'playwright/test';
import { Shell } from './shell.ts';

/** A form of /contribuer/: what one may propose, `actualite`, `saison` … */
export class ContributionForm extends Shell {
  readonly path: string;
  readonly form = this.main.locator('form');
  readonly fileName = this.form.getByRole('textbox', { name: 'Nom du fichier' });
  readonly submit = this.form.getByRole('button', { name: 'Vérifier et proposer' });
  readonly summary = this.form.getByRole('group', { name: /erreurs? à corriger$/ });
  readonly result = this.region('Votre fichier est prêt');
  readonly githubLink = this.result.getByRole('link', { name: 'Proposer sur GitHub' });
  readonly copy = this.result.getByRole('button', { name: 'Copier le texte' });
  readonly download = this.result.getByRole('button', { name: 'Télécharger le fichier' });
  readonly emptyPageLink = this.result.getByRole('link', { name: /page de GitHub/ });
  readonly status = this.result.getByRole('status');
  readonly text = this.form.getByRole('textbox', { name: /^(?:Texte de l’article|Présentation|Compte rendu)/ });
  readonly pictureInput = this.form.getByLabel(/^Ajouter une photo/);
  readonly pictureStatus = this.form.locator('.fr-upload-group').getByRole('status');
  readonly pictureDialog = this.main.getByRole('dialog', { name: 'Que montre cette image' });
  readonly file = this.result.getByRole('textbox', { name: 'Contenu du fichier', includeHidden: true });
  readonly notice = this.form.getByText('Brouillon repris.');
  /** Tells that another tab writes the same draft. */
  readonly otherTab = this.form.getByText(/^Un autre onglet vient d’écrire/);
  /** Tells that the file is no longer ready. */
  readonly unready = this.form.getByText(/^Votre fichier n’est plus prêt/);
  readonly eraseAll = this.form.getByRole('button', { name: 'Effacer tout' }).last();
  readonly dialog = this.main.getByRole('dialog', { name: /^Effacer tout/ });
  readonly preview = this.region('Aperçu');
  readonly template = this.region('Le modèle à copier');

  constructor(page: Page, kind: string) {
    super(page);
    this.path = `/contribuer/${kind}/`;
  }

  async open() {
    await this.visit(this.path);
  }

  /** Opens the form and comes to its text, with what is loaded then. */
  async openAtText() {
    await this.open();
    await this.text.focus();
    await this.page.waitForLoadState('networkidle');
  }

  /** Shows the fields that one may leave out. */
  async unfold() {
    await this.form.getByRole('heading', { name: 'Compléments facultatifs' }).click();
  }

  /** Adds an item to a list of groups, such as the pictures. */
  async addTo(list: string) {
    await this.group(list)
      .getByRole('button', { name: /^Ajouter/ })
      .click();
  }

  /** A text, a date or a list, by the beginning of its label. */
  field(label: string) {
    return this.form.getByLabel(label).first();
  }

  /** A list of groups, such as pictures, or a list of boxes. */
  group(name: string | RegExp) {
    return this.form.getByRole('group', { name }).first();
  }

  /** The messages of an input, as its description gives them to a screen reader. */
  messages(label: string) {
    return this.field(label).evaluate((input) =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .flatMap((id) => [...document.getElementById(id)!.children].map(({ textContent }) => textContent)),
    );
  }

  /** The file that the link to GitHub holds. */
  async proposedFile() {
    const { pathname, searchParams } = new URL((await this.githubLink.getAttribute('href'))!);
    const folder = pathname.split('/new/main/')[1]!;
    return { path: `${folder}/${searchParams.get('filename')}`, text: searchParams.get('value')! };
  }
}
