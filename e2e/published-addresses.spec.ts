import { expect, test } from 'playwright/test';
import { readFile } from 'node:fs/promises';
import { redirectTarget } from './redirect.ts';
import { addressIn, live } from './variants.ts';

/** Every address that the site has ever served. Only add to it: what was published once must not break. */
const published = await readFile(new URL('published-addresses.txt', import.meta.url), 'utf8');
const addresses = published.trim().split('\n');

test('no address that the site has served is lost', async ({ request }) => {
  expect(addresses.length).toBeGreaterThan(150);
  for (const address of addresses) {
    const response = await request.get(addressIn(live, address));
    const target = redirectTarget(await response.text());
    const status = target ? (await request.get(addressIn(live, target))).status() : response.status();
    expect
      .soft(
        status,
        `L’adresse ${address} a été publiée et ne répond plus. Ajoutez à src/content/redirections.yaml une ligne ` +
          `« from: ${address} » avec, en « to: », la page qui la remplace.`,
      )
      .toBe(200);
  }
});
