import { expect, test } from './shared-page.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { redirectTarget, textsOf, wordsOf } from './built-files.ts';
import { developmentPort } from './ports.ts';
import { copyProject } from './project-copy.ts';
import { addressIn, preview, root, type Variant } from './variants.ts';

/** The build that shows what `npm start` does: drafts and posts to come too. */
const development: Variant = { ...preview, port: developmentPort };
const astro = fileURLToPath(new URL('node_modules/astro/bin/astro.mjs', root));

/** The pages of the build, by their path, with their words; those that only lead to another are left out. */
async function builtWords(): Promise<Map<string, string>> {
  const pages = (await textsOf(preview, '**/index.html')).filter(([, html]) => !redirectTarget(html));
  return new Map(pages.map(([file, html]) => [`/${file.slice(0, -'index.html'.length)}`, wordsOf(html)]));
}

async function servedWords(path: string): Promise<string> {
  const response = await fetch(addressIn(development, path));
  return wordsOf(await response.text());
}

/** The pages whose words are not those expected, as they are served. */
async function unlike(expected: ReadonlyMap<string, string>): Promise<Record<string, string>> {
  const unlikePages: Record<string, string> = {};
  for (const [path, words] of expected) {
    const served = await servedWords(path);
    if (served !== words) unlikePages[path] = served;
  }
  return unlikePages;
}

test.describe('the development server', () => {
  test.describe.configure({ mode: 'default' });

  let server: ChildProcess;
  let source: string;

  test.beforeAll(async () => {
    // Vite watches nothing below a folder named test-results.
    source = await mkdtemp(join(tmpdir(), 'dev-server-'));
    await copyProject(source);
    await symlink(fileURLToPath(new URL('node_modules', root)), join(source, 'node_modules'));
    server = spawn(process.execPath, [astro, 'dev', '--ignore-lock', '--port', String(development.port)], {
      cwd: source,
      env: { ...process.env, ...preview.env },
      stdio: 'ignore',
    });
    await expect(async () => expect((await fetch(addressIn(development, '/'))).status).toBe(200)).toPass();
  });

  test.afterAll(async () => {
    const gone = server?.exitCode === null && once(server, 'exit');
    server?.kill();
    await gone;
    await rm(source, { recursive: true, force: true, maxRetries: 3 });
  });

  test('serves the words that a build does, on every page, and again once a file is saved', async () => {
    const expected = await builtWords();
    expect(expected.size).toBeGreaterThan(30);
    expect(await unlike(expected)).toEqual({});

    const file = join(source, 'src/content/actualites/bilan-saison-1.md');
    const [title, renamed] = ['Bilan de la saison 1', 'Un titre que nul autre ne porte'];
    const naming = [...expected.values()].filter((words) => words.includes(title));
    expect(naming.length, 'its page, the list, the season …').toBeGreaterThan(3);
    await writeFile(file, (await readFile(file, 'utf8')).replace(`title: ${title}`, `title: ${renamed}`));
    const after = new Map([...expected].map(([page, words]) => [page, words.replaceAll(title, renamed)]));
    // Pages follow one after another.
    await expect(async () => expect(await unlike(after)).toEqual({})).toPass();
  });

  test('shows an error of the content over the page, and takes it away once fixed', async ({ page }) => {
    const post = 'src/content/actualites/guide-alpha.md';
    const file = join(source, post);
    const text = await readFile(file, 'utf8');
    await page.goto(addressIn(development, '/'));
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toHaveCount(0);
    await writeFile(file, text.replace(/^date: .*$/m, 'date: 2026-02-30'));
    const line = text.split('\n').findIndex((words) => words.startsWith('date: ')) + 1;
    for (const words of [`${post}:${line}:7`, 'La clé « date » n’est pas une date valable.', 'd’un jour qui existe']) {
      await expect(overlay).toContainText(words);
    }
    await expect(overlay.getByText('La clé « date »').first()).toBeVisible();
    await page.reload();
    await expect(overlay, 'to who opens the page later too').toContainText('2026-02-30');
    await writeFile(file, text);
    await expect(overlay).toHaveCount(0);
  });
});
