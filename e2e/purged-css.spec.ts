import { expect } from 'playwright/test';
import { matchedStyles } from './matched-styles.ts';
import { test } from './shared-page.ts';
import { templates } from './templates.ts';
import { addressIn, main, variants, type Variant } from './variants.ts';

for (const { name, path } of templates) {
  test(`purging the styles takes nothing that the page uses: ${name}`, async ({ sharedPage }) => {
    const stylesOf = async (variant: Variant) => {
      await sharedPage.goto(addressIn(variant, path));
      if (path.includes('?q=')) await sharedPage.locator('mark').first().waitFor();
      return sharedPage.evaluate(matchedStyles);
    };
    const [purged, full] = [await stylesOf(main), await stylesOf(variants.fullCss)];
    expect(Object.keys(purged).length).toBeGreaterThan(300);
    const lost = Object.entries(full).filter(([key, value]) => purged[key] !== value);
    expect(lost.slice(0, 20)).toEqual([]);
  });
}
