import { expect, test, type Page } from 'playwright/test';
import { draftKey, type Draft } from '../src/authoring/forms/script/draft.ts';
import { contributionNames } from '../src/routes.ts';
import { ContributionForm } from './pages/contribution-form.ts';

/** A phone on a slow link, as Lighthouse takes it. */
async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
}

/** Adds up how much the page moves by itself: https://web.dev/articles/cls */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts = Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shiftOf = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as { shift: number }).shift;
  });

/** As a former visit, or another page of the origin, left it. */
const keepDraft = (page: Page, kind: string, draft: Draft) =>
  page.addInitScript(([key, text]) => localStorage.setItem(key!, text!), [draftKey('/', kind), JSON.stringify(draft)]);

test.describe('the page of a form does not move under its reader', { tag: '@everywhere' }, () => {
  // A page whose processor is slowed down once in some hundred times never answers again: it is opened anew.
  test.describe.configure({ retries: 1, timeout: 60_000 });

  for (const kind of contributionNames) {
    test(`at a first visit: ${kind}`, async ({ page }) => {
      await slowDown(page);
      await watchShifts(page);
      const form = new ContributionForm(page, kind);
      await form.open();
      await expect(form.submit).toBeEnabled();
      await page.waitForLoadState('networkidle');
      expect(await shiftOf(page)).toBeLessThanOrEqual(0.01);
    });

    test(`when a draft comes back: ${kind}`, async ({ page }) => {
      await keepDraft(page, kind, [
        ['number', '9'],
        ['name', 'Un titre assez long'],
        ['title', 'Un titre assez long pour tenir sur deux lignes dans l’aperçu de la page, même sur un écran large'],
        ['start', '2023-05-12'],
        ['summary', 'Un résumé. '.repeat(15)],
        ['texte', 'Un paragraphe.\n\n'.repeat(30)],
        ['links.0.url', 'https://exemple.fr'],
      ]);
      await slowDown(page);
      await watchShifts(page);
      const form = new ContributionForm(page, kind);
      await form.open();
      await expect(form.notice).toBeVisible();
      await expect(form.preview).toContainText('Un titre assez long');
      expect(await shiftOf(page)).toBeLessThanOrEqual(0.01);
    });
  }
});

test('what judges the words is loaded once someone writes, and waits for no second click', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  const form = new ContributionForm(page, 'actualite');
  await form.open();
  await page.waitForLoadState('networkidle');
  // Its own, what it reads of a draft, and the few lines that load the rest.
  expect(scripts).toHaveLength(3);
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await form.field('Titre de l’article').fill('Écrit avant la fin du chargement');
  await form.submit.click();
  await expect(form.summary).toBeFocused();
  const isLoaded = (name: string) => scripts.some((address) => address.includes(`/_astro/${name}.`));
  expect(['form', 'judge', 'hast-util-raw', 'paste'].map(isLoaded)).toEqual([true, true, false, false]);
  await expect(form.field('Titre de l’article')).toHaveValue('Écrit avant la fin du chargement');
  await expect(form.fileName).toHaveValue('ecrit-avant-la-fin-du-chargement');
});

test('a script that does not come is told', async ({ page }) => {
  const form = new ContributionForm(page, 'actualite');
  await form.open();
  await page.waitForLoadState('networkidle');
  await page.route('**/*.js', (route) => route.abort());
  await form.submit.click();
  await expect(form.form.getByText('Le formulaire n’a pas pu se charger.')).toBeVisible();
});

test('a message that appears as one leaves an input does not take a click away', async ({ page }) => {
  const form = new ContributionForm(page, 'projet');
  await form.open();
  await form.unfold();
  const date = form.field('Dernière activité');
  await date.fill('nov. 2026');
  await form.submit.hover();
  await page.mouse.down();
  await expect(date).not.toBeFocused();
  await page.waitForTimeout(300);
  await page.mouse.up();
  await expect(form.summary).toBeFocused();
  await form.field('Dernière activité').fill('demain');
  await form.field('Nom du projet').click();
  await expect(date).toHaveAttribute('aria-invalid', 'true');
});

test.describe('a draft that nobody typed', () => {
  test('of thousands of items does not freeze the form', async ({ page }) => {
    const items = Array.from({ length: 2000 }, (_, place): Draft[number] => [`images.${place}.src`, './a.png']);
    await keepDraft(page, 'actualite', [['title', 'Bilan'], ...items]);
    const form = new ContributionForm(page, 'actualite');
    await form.open();
    await expect(form.notice).toBeVisible();
    await form.unfold();
    await expect(form.form.getByRole('group', { name: /^Images de l’article, n°/ })).toHaveCount(50);
    await expect(form.group('Images de l’article').getByRole('button', { name: /^Ajouter/ })).toBeDisabled();
  });

  test('as deep as can be is drawn', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await keepDraft(page, 'actualite', [
      ['title', 'Bilan'],
      ['texte', '>'.repeat(20_000)],
    ]);
    const form = new ContributionForm(page, 'actualite');
    await form.open();
    await expect(form.notice).toBeVisible();
    await expect(form.preview.getByRole('heading', { name: 'Bilan' })).toBeVisible();
    await expect(form.preview.locator('blockquote').first()).toBeAttached();
    expect(errors).toEqual([]);
  });
});

test('the preview draws Markdown, and nothing that could act', async ({ page }) => {
  const form = new ContributionForm(page, 'actualite');
  await form.open();
  const drawn = form.preview.locator('.prose');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  for (const [markdown, html] of [
    ['Un **mot** *ici* ~~là~~ `code`', '<p>Un <strong>mot</strong> <em>ici</em> <del>là</del> <code>code</code></p>'],
    ['## A\n\n##### B', '<h4 class="preview__h2">A</h4>\n<h5 class="preview__h3">B</h5>'],
    ['- [x] a\n- [ ] b', '<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>'],
    ['[a](/projets/) [b](#b) [c](//c.fr)', '<p><a href="/projets/">a</a> b c</p>'],
    ['[a](javascript:x) [b][c]\n\n[c]: data:text/html,x', '<p>a b</p>'],
    ['![Une *courbe*](./a.png)', '<p><span class="preview__picture">Image&nbsp;: Une courbe</span></p>'],
    ['![](https://a.fr/a.png)', '<p><span class="preview__picture">Image décorative</span></p>'],
    ['<img src=x onerror=alert(1)>', '<p><span class="preview__picture">Image décorative</span></p>'],
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ] as const) {
    await form.field('Texte de l’article').fill(markdown);
    await expect.poll(async () => (await drawn.innerHTML()).trim()).toBe(html);
  }
  expect(asked.filter((host) => host.endsWith('.fr'))).toEqual([]);
});
