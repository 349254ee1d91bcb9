import { expect, test } from 'playwright/test';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archive } from '../src/proposals/publish/artifact.fixture.ts';
import { playground, siteFiles } from '../src/proposals/publish/scenario.fixture.ts';
import { Shell } from './pages/shell.ts';
import { serve } from './static-server.ts';
import { addressIn, folderOf, main, variants, type Variant } from './variants.ts';

/** Where GitHub Pages serves the branch. */
const base = '/programme10pourcent-site/';
const port = 4515;

/** The builds of these tests, once on a pages branch, as visitors get them. */
test.describe('the pages branch', () => {
  // One worker, since the branch is made once and served on one port.
  test.describe.configure({ mode: 'default' });

  let folder: string;
  let tree: string;
  let server: Server;
  let preview: Variant;

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'published-tree-'));
    const branch = await playground(folder);
    branch.propose(1, 12, archive(siteFiles(folderOf(variants.preview))));
    branch.propose(2, 13, archive());
    const said = [await branch.publish(1), await branch.publish(2), await branch.deploy(folderOf(main))];
    branch.world.stop();
    expect(said.join('')).not.toContain('code');
    tree = branch.checkout();
    server = await serve(`${tree}/`, base, port);
    preview = { ...variants.preview, folder: `${tree}/apercu/pr-12/`, port };
  });

  test.afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  const filesIn = async (path: string) =>
    (await readdir(path, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(path.length))
      .sort();

  test('holds the site, the previews of open pull requests, and nothing else', async () => {
    const files = await filesIn(`${tree}/`);
    const isPreview = (file: string) => file.startsWith('apercu/');
    expect(files.filter((file) => !isPreview(file))).toEqual(['.nojekyll', ...(await filesIn(folderOf(main)))].sort());
    expect(new Set(files.filter(isPreview).map((file) => file.split('/')[1]))).toEqual(new Set(['pr-12', 'pr-13']));
    const shown = (await filesIn(folderOf(variants.preview))).filter((file) => !file.startsWith('.'));
    expect(await filesIn(folderOf(preview))).toEqual(shown);
  });

  test('shows a preview whole, under its banner and without the brand of the State', async ({ page }) => {
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    page.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
    const { previewBanner, title } = new Shell(page);
    for (const path of ['/', '/actualites/texte-complet/', '/contribuer/projet/', '/recherche/?q=projet']) {
      await page.goto(addressIn(preview, path));
      if (path.includes('?q=')) await page.locator('mark').first().waitFor();
      await page.evaluate(async () => void (await document.fonts.ready));
      await expect(title).toBeVisible();
      await expect(previewBanner).toContainText(/proposition n°\s12/);
      await expect(page.getByText(/République\s+française/i)).toHaveCount(0);
      expect(failed, path).toEqual([]);
    }
  });

  test('says that a page does not exist, one of a closed pull request among them', async ({ page, request }) => {
    const response = await page.goto(addressIn(preview, '/nulle/part/'));
    expect(response?.status()).toBe(404);
    await expect(new Shell(page).title).toBeVisible();
    expect((await request.get(`http://localhost:${port}${base}apercu/pr-11/`)).status()).toBe(404);
  });
});
