import { expect } from 'playwright/test';
import { test } from './shared-page.ts';
import { templates } from './templates.ts';
import { addressIn, main, originOf } from './variants.ts';
import { watch } from './watch.ts';

for (const { name, path } of templates) {
  test(`nothing but the site itself, no cookie, no error: ${name}`, async ({ sharedPage: page }) => {
    const { requests, complaints } = await watch(page, async () => {
      await page.goto(addressIn(main, path));
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
    });
    expect(requests).toContain(addressIn(main, path));
    expect(requests.filter((address) => !address.startsWith(`${originOf(main)}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => document.cookie + Object.keys(localStorage).join())).toBe('');
  });
}

for (const script of [{ textContent: 'document.title = "broken in"' }, { src: 'https://exemple.invalid/a.js' }]) {
  test(`no other script runs: ${Object.keys(script)[0]}`, async ({ page }) => {
    await page.goto('/');
    const title = await page.title();
    const refused = await page.evaluate((properties) => {
      const violation = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective)),
      );
      document.head.append(Object.assign(document.createElement('script'), properties));
      return violation;
    }, script);
    expect(refused).toBe('script-src-elem');
    await expect(page).toHaveTitle(title);
  });
}
