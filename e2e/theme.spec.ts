import { textsOf } from './built-files.ts';
import { ThemeChoice, type Choice } from './pages/theme-choice.ts';
import { expect, test } from './shared-page.ts';
import { main } from './variants.ts';

const path = '/projets/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page follows the system and offers no choice', async ({ page, theme }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await theme.visit(path);
    expect(await theme.isDark()).toBe(false);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await theme.isDark()).toBe(true);
    await expect(theme.group).toBeHidden();
  });
});

for (const { system, choice, isDark } of [
  { system: 'light', choice: 'Sombre', isDark: true },
  { system: 'dark', choice: 'Clair', isDark: false },
] as const) {
  test(`on a ${system} system, « ${choice} » stays over pages and visits until « Système »`, async ({
    page,
    theme,
  }) => {
    const expectChoice = async (chosen: Choice, itIsDark: boolean) => {
      await expect(theme.option(chosen)).toBeChecked();
      expect(await theme.isDark()).toBe(itIsDark);
    };
    await page.emulateMedia({ colorScheme: system });
    await theme.visit(path);
    await expectChoice('Système', !isDark);

    await theme.option(choice).check();
    await expectChoice(choice, isDark);
    await page.reload();
    await expectChoice(choice, isDark);
    await theme.breadcrumb.getByRole('link', { name: 'Accueil' }).click();
    await page.waitForURL('/');
    await expectChoice(choice, isDark);

    await theme.option('Système').check();
    await expectChoice('Système', !isDark);
    await page.reload();
    await expectChoice('Système', !isDark);
  });
}

test('the choice is there before anything can be painted', async ({ page, theme }) => {
  await theme.visit(path);
  await theme.option('Sombre').check();
  await page.addInitScript(() => {
    const root = document.documentElement ?? document;
    const observer = new MutationObserver(() => {
      if (!document.body) return;
      observer.disconnect();
      document.body.dataset.themeAtBirth = document.documentElement.dataset.frTheme;
    });
    observer.observe(root, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => document.body.dataset.themeAtBirth)).toBe('dark');
});

test('another open page of the site follows the choice', async ({ page, context }) => {
  const [here, there] = [new ThemeChoice(page), new ThemeChoice(await context.newPage())];
  await here.visit('/');
  await there.visit(path);
  await here.option('Sombre').check();
  await expect.poll(() => there.isDark()).toBe(true);
});

test('pages fade into each other, unless one asks for less motion', async () => {
  const [sheet, ...others] = (await textsOf(main, '_astro/*.css')).filter(([, text]) => /@view-transition/.test(text));
  const css = sheet?.[1] ?? '';
  expect(css).toMatch(
    /@media \(prefers-reduced-motion:\s?no-preference\)\s?\{\s?@view-transition\s?\{\s?navigation:\s?auto/,
  );
  expect([css.split('@view-transition').length, others]).toEqual([2, []]);
});
