import { expect, test } from 'playwright/test';
import { addressIn, main } from './variants.ts';

test('the file of a season prints on one sheet of A4', async ({ page }) => {
  await page.goto(addressIn(main, '/chiffres/saison-2/'));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/MediaBox\s*\[[^\]]*\]/g);
  expect(sheets).toEqual([expect.stringMatching(/\[0 0 59\d(?:\.\d+)? 84\d(?:\.\d+)?\]/)]);
});
