import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { copyProject } from './project-copy.ts';
import { expect, test } from './shared-page.ts';
import { root } from './variants.ts';

test('a site that has only its fixed pages builds, forms included', async () => {
  // Below the project itself, to share its libraries.
  const folder = fileURLToPath(new URL('test-results/empty-site/', root));
  const content = join(folder, 'src/content');
  await copyProject(folder);
  await writeFile(join(content, 'redirections.yaml'), '[]\n');
  for (const collection of ['actualites', 'projets', 'ateliers', 'saisons', 'administrations'])
    await rm(join(content, collection), { recursive: true });
  for (const file of await readdir(join(content, 'pages')))
    await writeFile(join(content, 'pages', file), '---\ntitle: Une page\nsummary: Ce qu’elle dit.\n---\n\nBonjour.\n');
  await promisify(execFile)('npm', ['run', '-s', 'build'], { cwd: folder });
  for (const kind of ['actualite', 'projet', 'atelier'])
    expect(await readFile(join(folder, `dist/contribuer/${kind}/index.html`), 'utf8')).toContain('Aperçu');
});
