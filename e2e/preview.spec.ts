import { expect, test } from './shared-page.ts';
import { feedPath } from '../src/routes.ts';
import { site } from '../src/site.ts';
import { textOf, textsOf } from './built-files.ts';
import { builtPages } from './built-pages.ts';
import { readFeed } from './feed.ts';
import { addressIn, live, main, preview, type Variant } from './variants.ts';

const pullRequest = `${site.repository}/pull/12`;
/** The path on the public site of a page of the preview. */
const publicPath = (path: string) => path.replace(preview.base, '/');

/** The posts of ./fixtures that are never public, what their badges say and lists that hold them. */
const unpublished = [
  { path: '/actualites/essai-a-paraitre/', badge: 'À paraître le 1er\u00a0juin\u00a02099', lists: ['/actualites/'] },
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

test('robots.txt of a preview lets nobody in', async () => {
  expect(await textOf(preview, '/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
});

test(
  'the banner of a preview stands above the header',
  { tag: '@everywhere' },
  async ({ page, shell: { previewBanner, header, skipLinks } }) => {
    for (const path of ['/', '/projets/nulle/part/']) {
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
    }
  },
);

test('the public site wears no banner, and does not carry its styles', async () => {
  const hasNotice = (texts: [string, string][]) => texts.filter(([, text]) => text.includes('fr-notice')).length > 0;
  for (const pattern of ['**/*.html', '_astro/*.css']) {
    expect(hasNotice(await textsOf(preview, pattern)), pattern).toBe(true);
    expect(hasNotice(await textsOf(main, pattern)), pattern).toBe(false);
  }
  expect(hasNotice(await textsOf(live, '**/*.html'))).toBe(false);
});

for (const { path, badge, lists } of unpublished) {
  test(`a preview shows what is not public yet, with a badge: ${badge}`, async ({
    page,
    list: { main: content, title, cards },
  }) => {
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

test('the feed of a preview holds public posts only, at the addresses of the preview', async ({ sharedPage }) => {
  const feed = await textOf(preview, feedPath());
  const { error, items } = await sharedPage.evaluate(readFeed, feed);
  expect(error).toBe('');
  expect(items.length).toBeGreaterThan(5);
  // A text names one: the page leads to it, the feed keeps its words.
  await sharedPage.goto(addressIn(preview, '/actualites/portrait/'));
  await expect(sharedPage.getByRole('link', { name: 'un autre jour' })).toBeVisible();
  expect(feed).toContain('un autre jour');
  expect(feed).not.toContain('essai-');
  for (const { link } of items) expect(link.startsWith(preview.env.SITE_URL + preview.base), link).toBe(true);
});

test('a post is not public before its date', async ({ sharedPage }) => {
  const { items } = await sharedPage.evaluate(readFeed, await textOf(preview, feedPath()));
  const now = Date.parse(main.env.BUILD_DATE!);
  const later = items
    .filter(({ date }) => Date.parse(date) > now)
    .map(({ link }) => new URL(link).pathname.replace(preview.base, '/'));
  expect(later.length).toBeGreaterThan(0);
  const texts = await textsOf(main, '**/*.{html,xml,json}');
  for (const path of later) {
    const naming = texts.filter(([file, text]) => `/${file}`.startsWith(path) || text.includes(path));
    expect(naming.map(([file]) => file)).toEqual([]);
  }
});

test('nothing of a draft, nor of a post to come, is in what the public gets', async () => {
  // What ./fixtures never makes public is called « essai-… », pictures included.
  const names = /essai-(brouillon|a-paraitre)|Essai d’un/;
  const leaksOf = async (variant: Variant) => {
    const texts = await textsOf(variant, '**/*.*');
    expect(texts.length).toBeGreaterThan(70);
    return texts.filter(([file, text]) => names.test(file) || names.test(text));
  };
  expect((await leaksOf(main)).map(([file]) => file)).toEqual([]);
  expect((await leaksOf(preview)).length).toBeGreaterThan(20);
});
