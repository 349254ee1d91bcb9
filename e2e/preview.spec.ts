import { expect } from 'playwright/test';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../src/site.ts';
import { builtPages } from './built-pages.ts';
import { readFeed } from './feed.ts';
import { EntryList } from './pages/entry-list.ts';
import { Shell } from './pages/shell.ts';
import { test } from './shared-page.ts';
import { addressIn, folderOf, live, main, variants, type Variant } from './variants.ts';

const { preview } = variants;
const pullRequest = `${site.repository}/pull/12`;
/** The path on the public site of a page of the preview. */
const publicPath = (path: string) => path.replace(preview.base, '/');

/** The posts of ./fixtures that are never public, what their badges say and lists that hold them. */
const unpublished = [
  {
    path: '/actualites/essai-a-paraitre/',
    badge: 'À paraître le 1er\u00a0juin\u00a02099',
    lists: ['/', '/actualites/'],
  },
  { path: '/actualites/essai-brouillon/', badge: 'Brouillon', lists: ['/actualites/saison-2/'] },
];

test('every page of a preview says so, keeps out of search engines and names the public page', async ({
  sharedPage,
}) => {
  const all = await builtPages(sharedPage, preview);
  expect(all.filter(({ isHidden }) => !isHidden).map(({ path }) => path)).toEqual([]);
  const pages = all.filter(({ isRedirect }) => !isRedirect);
  expect(pages.length).toBeGreaterThan(70);

  const withoutPublicPage = ['/404.html', ...unpublished.map(({ path }) => path)];
  for (const { path, canonical, links } of pages) {
    const isPublic = !withoutPublicPage.includes(publicPath(path));
    expect.soft(canonical, path).toBe(isPublic ? site.origin + publicPath(path) : null);
    const [toPullRequest, toPublicPage] = links.filter((link) => !link.startsWith('#'));
    expect.soft(toPullRequest, path).toBe(pullRequest);
    expect.soft(toPublicPage, path).toBe(site.origin + (isPublic ? publicPath(path) : '/'));
  }
  for (const { path, canonical } of all.filter(({ isRedirect }) => isRedirect)) {
    expect.soft(canonical?.startsWith(`${site.origin}/`), path).toBe(true);
    expect.soft(canonical, path).not.toContain(preview.base);
  }
});

test('robots.txt of a preview lets nobody in', async ({ request }) => {
  const robots = await (await request.get(addressIn(preview, '/robots.txt'))).text();
  expect(robots).toBe('User-agent: *\nDisallow: /\n');
});

for (const path of ['/', '/actualites/', '/projets/nulle/part/']) {
  test(`the banner of a preview stands above the header: ${path}`, { tag: '@everywhere' }, async ({ page }) => {
    const { previewBanner, header, skipLinks } = new Shell(page);
    await page.goto(addressIn(preview, path));
    await expect(previewBanner).toHaveText(
      /^\s*Aperçu de la proposition n°\s12\s+Version 0123456\. Ce n’est pas le site public\.\s+Aller au site public\s*$/,
    );
    await expect(previewBanner.getByRole('link', { name: /^proposition n°\s12$/ })).toHaveAttribute(
      'href',
      pullRequest,
    );
    const [banner, top] = [(await previewBanner.boundingBox())!, (await header.boundingBox())!];
    expect(banner.height).toBeGreaterThan(20);
    expect(banner.y + banner.height).toBeLessThanOrEqual(top.y);
    await page.keyboard.press('Tab');
    await expect(skipLinks.getByRole('link').first()).toBeFocused();
  });
}

test('the public site wears no banner', async ({ page }) => {
  const { previewBanner, header } = new Shell(page);
  for (const address of [addressIn(main, '/'), addressIn(live, '/')]) {
    await page.goto(address);
    await expect(header).toBeVisible();
    await expect(previewBanner).toHaveCount(0);
  }
});

test('the public site does not carry the styles of the banner', async () => {
  const stylesOf = async (variant: Variant) => {
    const files = globSync('_astro/*.css', { cwd: folderOf(variant) });
    return (await Promise.all(files.map((file) => readFile(join(folderOf(variant), file), 'utf8')))).join('\n');
  };
  expect(await stylesOf(preview)).toContain('.fr-notice');
  expect(await stylesOf(main)).not.toContain('.fr-notice');
});

for (const { path, badge, lists } of unpublished) {
  test(`a preview shows what is not public yet, with a badge: ${badge}`, async ({ page }) => {
    const { main: content, title, cards } = new EntryList(page);
    for (const listPath of lists) {
      await page.goto(addressIn(preview, listPath));
      const card = cards.filter({ has: page.locator(`a[href$="${path}"]`) });
      await expect(card.getByText(badge, { exact: true })).toBeVisible();
      const publicCards = cards.filter({ hasNot: page.locator('a[href*="/actualites/essai-"]') });
      await expect(publicCards).not.toHaveCount(0);
      await expect(publicCards.getByText(/^(Brouillon|À paraître le .*)$/)).toHaveCount(0);
    }
    await page.goto(addressIn(preview, path));
    await expect(title).toHaveText(/^Essai d’un /);
    await expect(content.getByText(badge, { exact: true })).toBeVisible();
    const pictures = await content.getByRole('img', { name: /^Un rectangle/ }).all();
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) await expect(picture).not.toHaveJSProperty('naturalWidth', 0);
  });
}

test('the feed of a preview holds public posts only, at the addresses of the preview', async ({ page, request }) => {
  const feed = await (await request.get(addressIn(preview, '/actualites/index.xml'))).text();
  const { error, items } = await page.evaluate(readFeed, feed);
  expect(error).toBe('');
  expect(items.length).toBeGreaterThan(5);
  // A text names one: the page leads to it, the feed keeps its words.
  await page.goto(addressIn(preview, '/actualites/portrait/'));
  await expect(page.getByRole('link', { name: 'un autre jour' })).toBeVisible();
  expect(feed).toContain('un autre jour');
  expect(feed).not.toContain('essai-');
  for (const { link } of items) expect(link.startsWith(preview.env.SITE_URL + preview.base), link).toBe(true);
});
