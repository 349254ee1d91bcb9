import { expect, test } from './shared-page.ts';
import { linkedSheets, textOf } from './built-files.ts';
import { missingFrom } from './matched-styles.ts';
import { templates } from './templates.ts';
import { addressIn, fullCss, main } from './variants.ts';

for (const { name, path } of templates) {
  test(`purging the styles takes nothing that the page uses: ${name}`, async ({ sharedPage }) => {
    const html = await textOf(main, path);
    const within = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css!);
    await sharedPage.goto(addressIn(fullCss, path));
    if (path.includes('?q=')) await sharedPage.locator('mark').first().waitFor();
    const { missing, count } = await sharedPage.evaluate(missingFrom, [...(await linkedSheets(main, html)), ...within]);
    expect(count).toBeGreaterThan(300);
    expect(missing.slice(0, 20)).toEqual([]);
  });
}
