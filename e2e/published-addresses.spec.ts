import { expect, test } from 'playwright/test';
import { readFile } from 'node:fs/promises';
import { redirectTarget } from './redirect.ts';
import { addressIn, live } from './variants.ts';

const published = await readFile(new URL('../src/content/adresses-publiees.txt', import.meta.url), 'utf8');
const addresses = published.split('\n').filter(Boolean);

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
