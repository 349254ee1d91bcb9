import { expect, test } from 'playwright/test';
import * as clipboard from '../src/authoring/forms/paste/clipboard.fixture.ts';
import { runAxe } from './axe.ts';
import { ContributionForm } from './pages/contribution-form.ts';

/** A form whose fields are right, and whose rules are there. */
async function openFilled(form: ContributionForm) {
  await form.open();
  await form.field('Titre de l’article').fill('Bilan de mai');
  await form.field('Date de publication').fill('2023-05-12');
  await form.field('Résumé').fill('Un bilan.');
}

const codes = [
  ['![Une courbe](./courbe.png)', /^Ligne 1 : L’image « \.\/courbe\.png » manque\./],
  ['![](/img/courbe.png)', /^Ligne 1 : L’image n’a pas de texte de remplacement\./],
  ['Un mot.\n\nVoir [le projet](/projets/projet-alfa/).', /^Ligne 3 : .*Écrivez « \/projets\/projet-alpha\/ »\./],
  ['[le guide](http://exemple.fr/)', /^Ligne 1 : Le lien est en « http: »\./],
  ['[le projet](/projets/projet-alpha)', /Écrivez « \/projets\/projet-alpha\/ »\.$/],
  ['<Encar>\n\nUn mot.\n\n</Encar>', /^Ligne 1 : Le composant <Encar> n’existe pas\. Écrivez <Encart>\./],
  ['<Projet />', /^Ligne 1 : <Projet> demande l’attribut « id »\./],
  ['<Projet id="projet-alfa" />', /Écrivez « projet-alpha »\.$/],
  ['<Encart>\n\nUn mot.', /^Ligne 1 : Une balise est ouverte et jamais fermée\./],
  ['Un mot.\n\n<b onclick="a()">mot</b>', /^Ligne 3 : .*onclick/],
  ['<table><tr><td><a href="/rien/">Le projet</a></td></tr></table>', /« \/rien\/ »/],
] as const;

const spaces = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('the text is judged as it is typed, by the rules of the check', async ({ page }) => {
  const form = new ContributionForm(page, 'actualite');
  await openFilled(form);
  for (const [text, message] of codes) {
    await form.text.fill(text);
    await expect
      .poll(async () => (await form.messages('Texte de l’article')).map((said) => spaces(said ?? '')))
      .toEqual([expect.stringMatching(message)]);
  }
  await form.text.fill('```\n![](./nulle-part.png)\n```\n\nVoir [le projet](/projets/projet-alpha/).');
  await expect(form.text).not.toHaveAttribute('aria-invalid');
  expect(await form.messages('Texte de l’article')).toEqual([]);
});

test('what the check would refuse is not ready, and each mistake leads to its line', async ({ page }) => {
  const form = new ContributionForm(page, 'actualite');
  await openFilled(form);
  const message = '[le guide](http://exemple.fr/)';
  await form.text.fill(`Un mot.\n\n${'Une phrase.\n\n'.repeat(60)}${message}\n\n${'Une phrase.\n\n'.repeat(60)}`);
  await form.submit.click();
  await expect(form.summary).toHaveAccessibleName('Une erreur à corriger');
  await expect(form.summary).toBeFocused();
  await expect(form.result).toBeHidden();
  expect((await runAxe(page)).violations).toEqual([]);

  await form.summary.getByRole('link', { name: /^Texte, ligne 123/ }).click();
  await expect(form.text).toBeFocused();
  const selected = () =>
    form.text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(await selected()).toContain('http:');
  expect(await form.text.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(500);
  await form.submit.focus();
  await form.form.getByRole('link', { name: 'Ligne 123', exact: true }).click();
  expect(await selected()).toContain('http:');

  await form.text.fill('[le guide](https://exemple.fr/)');
  await expect(form.summary).toBeHidden();
  await form.submit.click();
  await expect(form.result).toBeFocused();
});

test('a field that the rules refuse is told where it stands', async ({ page }) => {
  const form = new ContributionForm(page, 'actualite');
  await openFilled(form);
  await form.unfold();
  await form.addTo('Images de l’article');
  await form
    .group(/^Images de l’article, n°/)
    .getByRole('textbox')
    .first()
    .fill('./nulle-part.png');
  await form.submit.click();
  await expect(form.summary).toBeFocused();
  await expect(form.group('Images de l’article').getByText(/L’image «\s\.\/nulle-part\.png\s» manque\./)).toBeVisible();
});

test('rules that do not come are told, and asked for again', async ({ page }) => {
  const form = new ContributionForm(page, 'actualite');
  await form.open();
  await page.route('**/contenu.json', (route) => route.abort());
  await openFilled(form);
  await form.submit.click();
  await expect(form.form.getByText('La vérification n’a pas pu se charger')).toBeVisible();
  await expect(form.result).toBeHidden();
  await page.unroute('**/contenu.json');
  await form.submit.click();
  await expect(form.result).toBeFocused();
});

/** Pastes in the text, as a browser does it. */
const paste = (form: ContributionForm, html: string, plain: string) =>
  form.text.evaluate(
    (area, [html, plain]) => {
      const clipboardData = new DataTransfer();
      if (html) clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', plain!);
      area.focus();
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      // What an event of a script does not do.
      if (area.dispatchEvent(event)) document.execCommand('insertText', false, plain);
    },
    [html, plain],
  );

test.describe('a paste becomes Markdown', () => {
  for (const [from, html, markdown] of [
    ['Word', clipboard.word, clipboard.wordAsMarkdown],
    ['LibreOffice', clipboard.libreOffice, clipboard.libreOfficeAsMarkdown],
    ['Notion', clipboard.notion, clipboard.notionAsMarkdown],
    ['HackMD', clipboard.hackmd, clipboard.hackmdAsMarkdown],
    ['Google Docs', clipboard.googleDocs, clipboard.googleDocsAsMarkdown],
  ] as const) {
    test(`from ${from}, and goes as one undoes it`, async ({ page }) => {
      const form = new ContributionForm(page, 'actualite');
      await form.openAtText();
      await form.text.fill('Avant. ');
      await form.text.press('End');
      await paste(form, html, 'texte');
      await expect(form.text).toHaveValue(`Avant. ${markdown}`);
      await form.text.press('Control+z');
      await expect(form.text).toHaveValue('Avant. ');
    });
  }

  test('from a hostile page, of which nothing runs nor is asked for', async ({ page }) => {
    const run: string[] = [];
    page.on('pageerror', ({ message }) => run.push(message));
    await page.exposeFunction('steal', () => run.push('steal'));
    const form = new ContributionForm(page, 'actualite');
    await form.openAtText();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await paste(form, clipboard.hostile, 'texte');
    await expect(form.text).toHaveValue(clipboard.hostileAsMarkdown);
    await expect(form.pictureStatus).toHaveText(/^Une image n’a pas suivi/);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => !path.startsWith('/_astro/'))).toEqual([]);
    expect(run).toEqual([]);
  });

  for (const [what, html, plain] of [
    ['five megabytes of text', `<b>${'mot '.repeat(1_250_000)}</b>`, 'mot'],
    ['five megabytes of pictures', `<b>mot</b><img src="data:image/png;base64,${'A'.repeat(5_000_000)}">`, '**mot**'],
    ['ten thousand elements', `<ul>${'<li><b>mot</b></li>'.repeat(5000)}</ul>`, undefined],
    ['elements within elements', `${'<div>'.repeat(10_000)}<b>mot</b>`, '**mot**'],
  ] as const) {
    test(`quickly, from ${what}`, async ({ page }) => {
      const form = new ContributionForm(page, 'actualite');
      await form.openAtText();
      const start = performance.now();
      await paste(form, html, 'mot');
      // A second or two on a quiet machine, the time to carry it there included.
      await expect(form.text).toHaveValue(plain ?? /(?:^- \*\*mot\*\*\n){4999}/m, { timeout: 15_000 });
      expect(performance.now() - start).toBeLessThan(15_000);
      await form.text.press('Control+z');
      await expect(form.text).toHaveValue('');
    });
  }

  test('leaves code and Markdown as they are, and makes bullets of those of Word', async ({ page }) => {
    const form = new ContributionForm(page, 'actualite');
    await form.openAtText();
    await paste(form, '<div style="color:#fff"><span>## Un *mot*</span></div>', '## Un *mot*');
    await expect(form.text).toHaveValue('## Un *mot*');
    await form.text.fill('');
    await paste(form, '', '•\tun\n•\tdeux');
    await expect(form.text).toHaveValue('- un\n- deux');
  });
});
