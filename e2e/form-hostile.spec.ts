import { expect, test } from 'playwright/test';
import { ContributionForm } from './pages/contribution-form.ts';

const evil = '/apercu/pr-1/evil.js';

test('a text that is drawn runs nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route(`**${evil}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'document.title = "broken in"' }),
  );
  const form = new ContributionForm(page, 'actualite');
  await form.open();
  await form.text.fill(`<div width=x"><script src=${evil}></script><p align="y></div>`);
  await page.waitForTimeout(2000);
  await expect(page).not.toHaveTitle('broken in');
  expect(asked).not.toContain(evil);
});
