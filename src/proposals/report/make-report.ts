import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../authoring/check/check.ts';
import { catalogueEntries, readContent, redirectsOf } from '../../authoring/check/content.ts';
import { parisNow } from '../../catalogue/dates.ts';
import { unpublishedPaths } from '../../catalogue/posts.ts';
import { manifestSchema, mostMessages, mostPages, type ChangedPage, type Manifest } from '../publish/manifest.ts';
import { installDependencies, withCommit } from './base-site.ts';
import { readBuiltSite } from './built-site.ts';
import { compareSites } from './compare.ts';
import { changesSince, startOf } from './git-changes.ts';
import { lostPaths } from './lost-paths.ts';
import { ownPages } from './own-pages.ts';
import type { Folders } from './pictures.ts';

/** How the parts of a report that take time are made. */
export interface Tools {
  /** Builds the site of a project's folder into another one; throws when it cannot. */
  build: (folder: string, outDir: string) => void;
  /** Notes on each page whether it looks otherwise, and leaves their pictures. */
  look: (pages: readonly ChangedPage[], folders: Folders) => Promise<void>;
}

interface ReportRequest {
  /** The project's folder, whose present state is the proposal. */
  root: string;
  /** The branch or commit that it wants to change. */
  base: string;
  /** Where the artifact goes: the built site, the manifest, the pictures. */
  folder: string;
  builtAt: Date;
}

/** As many pages are looked at, of those that change and of those whose styles do: a page takes seconds. */
const most = { changed: 10, restyled: 4 };

/**
 * Builds a proposal and what it starts from, compares both and writes the artifact that the preview is made of.
 * @returns the manifest, which is also written
 * @throws when git does not know the base
 */
export async function makeReport({ root, base, folder, builtAt }: ReportRequest, tools: Tools): Promise<Manifest> {
  const start = startOf(root, base);
  const changes = changesSince(root, start);
  const touchesCode = [...changes].some((path) => !/^src\/content\/|\.md$/.test(path));
  const diagnostics = diagnosticsOf(root);
  const empty = () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  };
  empty();
  const write = (found: Partial<Manifest>): Manifest => {
    const nothing = { isBuilt: false, hasBase: false, pages: [], restyled: { count: 0, seen: 0 }, lostPaths: [] };
    const manifest = manifestSchema.parse({ ...nothing, touchesCode, diagnostics, ...found });
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, undefined, 2));
    return manifest;
  };

  const after = join(folder, 'site');
  if (diagnostics.length > 0 || !succeeds(() => tools.build(root, after))) {
    empty();
    return write({});
  }

  return withCommit(root, start, async (former) => {
    const before = join(former, 'dist');
    const hasBase = succeeds(() => {
      installDependencies(root, former, changes);
      tools.build(former, before);
    });
    const content = readContent(former);
    const sites = { before: hasBase ? readBuiltSite(before) : undefined, after: readBuiltSite(after) };
    const own = ownPages(changes, [content, readContent(root)]);
    const { pages, restyled } = compareSites(sites.before, sites.after, own);
    // What people see now: neither a page that is gone, nor the feed.
    const visible = pages.filter(({ path, change }) => change !== 'removed' && !path.endsWith('.xml'));
    await tools.look([...visible.slice(0, most.changed), ...restyled.slice(0, most.restyled)], {
      before: hasBase ? before : undefined,
      after,
      captures: join(folder, 'captures'),
    });
    const unpublished = unpublishedPaths(catalogueEntries(content, 'actualites'), parisNow(builtAt));
    const lost = lostPaths(sites.before, sites.after, redirectsOf(content).redirects, unpublished);
    return write({
      isBuilt: true,
      hasBase,
      pages: [...pages, ...restyled.filter(({ looks }) => looks === 'different')].slice(0, mostPages),
      restyled: { count: restyled.length, seen: restyled.filter(({ looks }) => looks).length },
      lostPaths: lost.slice(0, mostMessages),
    });
  });
}

/** What the check says of a proposal. */
const diagnosticsOf = (root: string): Manifest['diagnostics'] =>
  checkContent(root)
    .files.flatMap((file) =>
      file.messages.map(({ line, column, reason, note = '' }) => ({
        file: file.path.slice(0, 300),
        ...(line && { line }),
        ...(column && { column }),
        message: reason.slice(0, 1000),
        fix: note.slice(0, 1000),
      })),
    )
    .slice(0, mostMessages);

/** Whether the work succeeds; the log says why not. */
function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}
