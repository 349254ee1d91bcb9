import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archive } from '../src/proposals/publish/artifact.fixture.ts';
import { playground, siteFiles } from '../src/proposals/publish/scenario.fixture.ts';
import { expect, test } from './shared-page.ts';
import { folderOf, main, preview } from './variants.ts';

/** The files below a folder, with their bytes. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (path: string) => [path.slice(folder.length), await readFile(path, 'latin1')] as const;
  return Object.fromEntries(await Promise.all(paths.map(read)));
}

test('the pages branch holds the site, the previews of open pull requests, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'published-tree-'));
  try {
    const branch = await playground(folder);
    branch.propose(1, 12, archive(siteFiles(folderOf(preview))));
    branch.propose(2, 13, archive());
    const said = [await branch.publish(1), await branch.publish(2), await branch.deploy(folderOf(main))];
    branch.world.stop();
    expect(said.join('')).not.toContain('code');
    const all = Object.entries(await filesIn(`${branch.checkout()}/`));
    const below = (path: string) =>
      Object.fromEntries(
        all.flatMap(([file, bytes]) => (file.startsWith(path) ? [[file.slice(path.length), bytes]] : [])),
      );
    const shown = Object.entries(await filesIn(folderOf(preview))).filter(([file]) => !file.startsWith('.'));
    expect(below('apercu/pr-12/')).toEqual(Object.fromEntries(shown));
    expect(new Set(Object.keys(below('apercu/')).map((file) => file.split('/')[0]))).toEqual(
      new Set(['pr-12', 'pr-13']),
    );
    const site = Object.fromEntries(all.filter(([file]) => !file.startsWith('apercu/')));
    expect(site).toEqual({ '.nojekyll': '', ...(await filesIn(folderOf(main))) });
  } finally {
    await rm(folder, { recursive: true, maxRetries: 3 });
  }
});
