import { expect, test } from 'playwright/test';
import { runAxe } from './axe.ts';
import { Shell } from './pages/shell.ts';

const cited = ['/projets/projet-alpha/'];

for (const path of cited) {
  test(`${path} tells how to cite it, closed, by the keyboard and without script`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...{ baseURL: baseURL!, javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
    });
    const page = await context.newPage();
    const { main } = new Shell(page);
    await page.goto(path);
    const sentence = main.getByText(/^Programme 10.%\. «/);
    await expect(sentence).toBeHidden();
    await main.getByText('Citer cette page').focus();
    await page.keyboard.press('Enter');
    await expect(sentence).toContainText(path);
    const fileOf = async (name: string) => {
      const address = (await main.getByRole('link', { name, exact: true }).getAttribute('href'))!;
      return (await page.request.get(address)).text();
    };
    expect(await fileOf('BibTeX')).toMatch(/^@misc\{programme10-/);
    const [csl] = JSON.parse(await fileOf('CSL-JSON'));
    expect(new URL(csl.URL).pathname).toBe(path);
    expect((await sentence.boundingBox())!.width).toBeLessThanOrEqual(320);
    await context.close();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the citation is accessible in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(cited[0]!);
    await page.getByText('Citer cette page').click();
    expect((await runAxe(page)).violations).toEqual([]);
  });
}

test('a project and a post are sent by mail, with their title and their address', async ({ page }) => {
  const { main } = new Shell(page);
  for (const path of ['/projets/projet-alpha/', '/actualites/guide-alpha/']) {
    await page.goto(path);
    const title = await main.getByRole('heading', { level: 1 }).innerText();
    const mail = new URL((await main.getByRole('link', { name: 'Partager par courriel' }).getAttribute('href'))!)
      .searchParams;
    expect(mail.get('subject')).toBe(title);
    expect(new URL(mail.get('body')!).pathname).toBe(path);
  }
});
test('pages fade into each other, unless one asks for less motion', async ({ page }) => {
  for (const [reducedMotion, fades] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto('/chiffres/');
    await page.evaluate(() =>
      addEventListener('pageswap', (event) => sessionStorage.setItem('fades', String(event.viewTransition !== null))),
    );
    await page.getByRole('link', { name: 'Accueil' }).first().click();
    await expect(page).toHaveURL('/');
    expect(await page.evaluate(() => sessionStorage.getItem('fades'))).toBe(String(fades));
  }
});
