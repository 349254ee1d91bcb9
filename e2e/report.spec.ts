import { expect, test } from './shared-page.ts';
import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { manifestSchema } from '../src/proposals/publish/manifest.ts';
import { copyProject } from './project-copy.ts';
import { root } from './variants.ts';

const run = promisify(execFile);

test('the report of a proposal shows what people will see, and only that', async () => {
  test.slow(true, 'two builds, and the pictures of fourteen pages');
  const title = 'Un titre tout neuf';
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  const cwd = `${folder}/`;
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@exemple.fr'];
  const git = (...args: string[]) => run('git', [...author, ...args], { cwd });
  const edit = async (path: string, change: (text: string) => string) =>
    writeFile(join(cwd, path), change(await readFile(join(cwd, path), 'utf8')));
  try {
    await copyProject(cwd);
    await symlink(fileURLToPath(new URL('node_modules', root)), join(cwd, 'node_modules'));
    await writeFile(join(cwd, '.gitignore'), 'node_modules\ndist/\napercu/\n.astro/\n');
    await git('init', '--quiet', '--initial-branch', 'main');
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'Avant');

    // Every reader sees it.
    await edit('src/content/actualites/portrait.md', (text) => text.replace(/^title: .*$/m, `title: ${title}`));
    // No reader sees it: the page is told, as one that looks the same.
    await edit('src/content/actualites/lettre-3.md', (text) => `${text}\n<!-- à relire -->\n`);
    // Every page has another stylesheet, and looks the same: it is counted, and not told.
    await appendFile(join(cwd, 'src/styles/layout.css'), '\nbody {\n  cursor: auto;\n}\n');
    await git('commit', '--quiet', '--all', '--message', 'Après');

    const report = join(cwd, 'src/proposals/report/report.ts');
    await run(process.execPath, [report, '--base', 'main~1'], { cwd });
    const manifest = manifestSchema.parse(JSON.parse(await readFile(join(cwd, 'apercu/manifest.json'), 'utf8')));
    expect(manifest).toMatchObject({ isBuilt: true, hasBase: true, lostPaths: [], diagnostics: [], touchesCode: true });
    expect(manifest.restyled.seen).toBe(4);

    const paths = manifest.pages.map(({ path }) => path);
    expect(paths).toContain('/actualites/');
    expect(paths).not.toContain('/mentions-legales/');
    const page = (path: string) => manifest.pages.find((candidate) => candidate.path === path);
    expect(page('/actualites/lettre-3/')).toMatchObject({ isOwn: true, looks: 'same' });
    expect(page('/actualites/portrait/')).toMatchObject({ title, isOwn: true, looks: 'different' });
    const pictures = (await readdir(join(cwd, 'apercu/captures'))).sort();
    const ofPage = (name: string) => pictures.flatMap((picture) => picture.split(`-${name}-telephone-`)[1] ?? []);
    expect(ofPage('actualites-portrait')).toEqual(['1-avant.png', '2-apres.png']);
    expect(ofPage('actualites-lettre-3')).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
