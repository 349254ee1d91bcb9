import { expect, test } from './shared-page.ts';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProjectCopy } from './project-copy.ts';

test('a site that has only its fixed pages builds, forms included', async () => {
  const copy = new ProjectCopy('empty-site');
  await copy.write([{ path: 'src/content/redirections.yaml', text: '[]\n' }]);
  const content = join(copy.folder, 'src/content');
  for (const collection of ['actualites', 'projets', 'ateliers', 'saisons', 'administrations'])
    await rm(join(content, collection), { recursive: true });
  for (const file of await readdir(join(content, 'pages')))
    await writeFile(join(content, 'pages', file), '---\ntitle: Une page\nsummary: Ce qu’elle dit.\n---\n\nBonjour.\n');
  await copy.run('build');
  for (const kind of ['actualite', 'projet', 'atelier'])
    expect(await readFile(join(copy.folder, `dist/contribuer/${kind}/index.html`), 'utf8')).toContain('Aperçu');
});
